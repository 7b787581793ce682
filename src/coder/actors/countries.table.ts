/**
 * Countries and territories as news names them, one a line, fields parted by "|", forms within a field by ";":
 * ISO 3166 alpha-3 | names, the canonical first | adjectives | people (singular and plural nouns that differ from the
 * adjective) | capital, with other cities that hold the government. Facts compiled for this project. XKX (Kosovo) is the
 * user-assigned code that GeoNames and the EU use; SUN, YUG, CSK and DDR are ISO 3166-3 codes of states that are gone.
 */
export const COUNTRIES = `
AFG|Afghanistan;Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan|Afghan|Afghan;Afghans|Kabul
ALB|Albania;Republic of Albania|Albanian|Albanians|Tirana
DZA|Algeria|Algerian|Algerians|Algiers
AND|Andorra|Andorran|Andorrans|Andorra la Vella
AGO|Angola|Angolan|Angolans|Luanda
ATG|Antigua and Barbuda;Antigua|Antiguan|Antiguans|St. John's
ARG|Argentina;Argentine Republic|Argentine;Argentinian;Argentinean|Argentines;Argentinians|Buenos Aires
ARM|Armenia|Armenian|Armenians|Yerevan
AUS|Australia;Commonwealth of Australia|Australian;Aussie|Australians;Aussies|Canberra
AUT|Austria|Austrian|Austrians|Vienna
AZE|Azerbaijan|Azerbaijani;Azeri|Azerbaijanis;Azeris|Baku
BHS|Bahamas;The Bahamas|Bahamian|Bahamians|Nassau
BHR|Bahrain;Kingdom of Bahrain|Bahraini|Bahrainis|Manama
BGD|Bangladesh|Bangladeshi|Bangladeshis|Dhaka
BRB|Barbados|Barbadian|Barbadians|Bridgetown
BLR|Belarus;Byelorussia|Belarusian;Belarussian|Belarusians;Belarussians|Minsk
BEL|Belgium|Belgian|Belgians|Brussels
BLZ|Belize|Belizean|Belizeans|Belmopan
BEN|Benin|Beninese|Beninois|Porto-Novo
BTN|Bhutan|Bhutanese||Thimphu
BOL|Bolivia|Bolivian|Bolivians|La Paz;Sucre
BIH|Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnia|Bosnian;Bosnian-Herzegovinian|Bosnians|Sarajevo
BWA|Botswana|Botswanan;Motswana|Botswanans;Batswana|Gaborone
BRA|Brazil|Brazilian|Brazilians|Brasilia
BRN|Brunei;Brunei Darussalam|Bruneian|Bruneians|Bandar Seri Begawan
BGR|Bulgaria|Bulgarian|Bulgarians|Sofia
BFA|Burkina Faso|Burkinabe;Burkinese|Burkinabes|Ouagadougou
BDI|Burundi|Burundian|Burundians|Bujumbura;Gitega
CPV|Cape Verde;Cabo Verde|Cape Verdean;Cabo Verdean|Cape Verdeans|Praia
KHM|Cambodia|Cambodian;Khmer|Cambodians|Phnom Penh
CMR|Cameroon;Cameroun|Cameroonian|Cameroonians|Yaounde
CAN|Canada|Canadian|Canadians|Ottawa
CAF|Central African Republic|Central African|Central Africans|Bangui
TCD|Chad;Tchad|Chadian|Chadians|N'Djamena
CHL|Chile|Chilean|Chileans|Santiago
CHN|China;People's Republic of China;PRC;mainland China|Chinese||Beijing;Peking
COL|Colombia|Colombian|Colombians|Bogota
COM|Comoros|Comoran;Comorian|Comorans;Comorians|Moroni
COG|Republic of the Congo;Congo-Brazzaville;Congo Republic|Congo-Brazzaville||Brazzaville
COD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC;Congo;Congo-Kinshasa;Zaire|Congolese;Zairean||Kinshasa
CRI|Costa Rica|Costa Rican|Costa Ricans|San Jose
CIV|Ivory Coast;Cote d'Ivoire|Ivorian;Ivoirian|Ivorians|Yamoussoukro;Abidjan
HRV|Croatia|Croatian;Croat|Croatians;Croats|Zagreb
CUB|Cuba|Cuban|Cubans|Havana
CYP|Cyprus|Cypriot|Cypriots|Nicosia
CZE|Czech Republic;Czechia|Czech|Czechs|Prague
DNK|Denmark|Danish|Dane;Danes|Copenhagen
DJI|Djibouti|Djiboutian|Djiboutians|
DMA|Dominica|||Roseau
DOM|Dominican Republic|Dominican|Dominicans|Santo Domingo
ECU|Ecuador|Ecuadorian;Ecuadorean|Ecuadorians;Ecuadoreans|Quito
EGY|Egypt;Arab Republic of Egypt|Egyptian|Egyptians|Cairo
SLV|El Salvador|Salvadoran;Salvadorean|Salvadorans;Salvadoreans|San Salvador
GNQ|Equatorial Guinea|Equatorial Guinean;Equatoguinean|Equatorial Guineans|Malabo
ERI|Eritrea|Eritrean|Eritreans|Asmara
EST|Estonia|Estonian|Estonians|Tallinn
SWZ|Eswatini;Swaziland|Swazi|Swazis|Mbabane
ETH|Ethiopia|Ethiopian|Ethiopians|Addis Ababa
FJI|Fiji|Fijian|Fijians|Suva
FIN|Finland|Finnish|Finn;Finns|Helsinki
FRA|France;French Republic|French|Frenchman;Frenchmen;Frenchwoman|Paris
GAB|Gabon|Gabonese||Libreville
GMB|Gambia;The Gambia|Gambian|Gambians|Banjul
GEO|Georgia|Georgian|Georgians|Tbilisi
DEU|Germany;Federal Republic of Germany;West Germany|German;West German|Germans|Berlin;Bonn
GHA|Ghana|Ghanaian;Ghanian|Ghanaians|Accra
GRC|Greece;Hellenic Republic|Greek;Hellenic|Greeks|Athens
GRD|Grenada|Grenadian|Grenadians|St. George's
GTM|Guatemala|Guatemalan|Guatemalans|Guatemala City
GIN|Guinea;Guinea-Conakry|Guinean|Guineans|Conakry
GNB|Guinea-Bissau|Bissau-Guinean|Bissau-Guineans|Bissau
GUY|Guyana|Guyanese||Georgetown
HTI|Haiti|Haitian|Haitians|Port-au-Prince
HND|Honduras|Honduran|Hondurans|Tegucigalpa
HUN|Hungary|Hungarian|Hungarians|Budapest
ISL|Iceland|Icelandic|Icelander;Icelanders|Reykjavik
IND|India;Republic of India|Indian|Indians|New Delhi;Delhi
IDN|Indonesia|Indonesian|Indonesians|Jakarta
IRN|Iran;Islamic Republic of Iran;Islamic Republic;Persia|Iranian;Persian|Iranians|Tehran;Teheran
IRQ|Iraq;Republic of Iraq|Iraqi|Iraqis|Baghdad
IRL|Ireland;Republic of Ireland;Irish Republic;Eire|Irish|Irishman;Irishmen;Irishwoman|Dublin
ISR|Israel;State of Israel|Israeli|Israelis|Jerusalem;Tel Aviv
ITA|Italy;Italian Republic|Italian|Italians|Rome
JAM|Jamaica|Jamaican|Jamaicans|Kingston
JPN|Japan|Japanese||Tokyo
JOR|Jordan;Hashemite Kingdom of Jordan|Jordanian|Jordanians|Amman
KAZ|Kazakhstan;Kazakstan|Kazakh;Kazakhstani|Kazakhs|Astana;Nur-Sultan
KEN|Kenya;Republic of Kenya|Kenyan|Kenyans|Nairobi
KIR|Kiribati|I-Kiribati||Tarawa
PRK|North Korea;Democratic People's Republic of Korea;DPRK;N. Korea;N Korea|North Korean|North Koreans|Pyongyang
KOR|South Korea;Republic of Korea;ROK;S. Korea;S Korea;Korea|South Korean;Korean|South Koreans;Koreans|Seoul
XKX|Kosovo|Kosovan;Kosovar|Kosovars;Kosovans|Pristina
KWT|Kuwait|Kuwaiti|Kuwaitis|Kuwait City
KGZ|Kyrgyzstan;Kyrgyz Republic;Kirghizia|Kyrgyz;Kyrgyzstani||Bishkek
LAO|Laos|Lao;Laotian|Laotians|Vientiane
LVA|Latvia|Latvian|Latvians|Riga
LBN|Lebanon|Lebanese||Beirut
LSO|Lesotho|Basotho||Maseru
LBR|Liberia|Liberian|Liberians|Monrovia
LBY|Libya|Libyan|Libyans|Tripoli
LIE|Liechtenstein|||Vaduz
LTU|Lithuania|Lithuanian|Lithuanians|Vilnius
LUX|Luxembourg|Luxembourgish|Luxembourger;Luxembourgers|
MDG|Madagascar|Malagasy;Madagascan||Antananarivo
MWI|Malawi|Malawian|Malawians|Lilongwe
MYS|Malaysia|Malaysian|Malaysians|Kuala Lumpur;Putrajaya
MDV|Maldives;The Maldives|Maldivian|Maldivians|Male
MLI|Mali|Malian|Malians|Bamako
MLT|Malta|Maltese||Valletta
MHL|Marshall Islands|Marshallese||Majuro
MRT|Mauritania|Mauritanian|Mauritanians|Nouakchott
MUS|Mauritius|Mauritian|Mauritians|Port Louis
MEX|Mexico|Mexican|Mexicans|Mexico City
FSM|Micronesia;Federated States of Micronesia|Micronesian|Micronesians|Palikir
MDA|Moldova;Moldavia|Moldovan;Moldavian|Moldovans|Chisinau
MCO|Monaco|Monegasque|Monegasques|
MNG|Mongolia|Mongolian|Mongolians|Ulaanbaatar;Ulan Bator
MNE|Montenegro|Montenegrin|Montenegrins|Podgorica
MAR|Morocco;Kingdom of Morocco|Moroccan|Moroccans|Rabat
MOZ|Mozambique|Mozambican|Mozambicans|Maputo
MMR|Myanmar;Burma|Burmese;Myanmarese||Naypyidaw;Naypyitaw;Yangon;Rangoon
NAM|Namibia|Namibian|Namibians|Windhoek
NRU|Nauru|Nauruan|Nauruans|Yaren
NPL|Nepal|Nepalese;Nepali|Nepalis|Kathmandu;Katmandu
NLD|Netherlands;The Netherlands;Holland|Dutch|Dutchman;Dutchmen;Dutchwoman|The Hague;Amsterdam
NZL|New Zealand|New Zealand|New Zealander;New Zealanders|Wellington
NIC|Nicaragua|Nicaraguan|Nicaraguans|Managua
NER|Niger|Nigerien;Nigerois|Nigeriens|Niamey
NGA|Nigeria;Federal Republic of Nigeria|Nigerian|Nigerians|Abuja
MKD|North Macedonia;Macedonia;Republic of Macedonia|Macedonian;North Macedonian|Macedonians|Skopje
NOR|Norway|Norwegian|Norwegians|Oslo
OMN|Oman;Sultanate of Oman|Omani|Omanis|Muscat
PAK|Pakistan;Islamic Republic of Pakistan|Pakistani|Pakistanis|Islamabad
PLW|Palau|Palauan|Palauans|Ngerulmud
PSE|Palestine;State of Palestine;Palestinian territories;Palestinian Territories;occupied Palestinian territories|Palestinian|Palestinians|Ramallah
PAN|Panama|Panamanian|Panamanians|Panama City
PNG|Papua New Guinea|Papua New Guinean|Papua New Guineans|Port Moresby
PRY|Paraguay|Paraguayan|Paraguayans|Asuncion
PER|Peru|Peruvian|Peruvians|Lima
PHL|Philippines;The Philippines;Republic of the Philippines|Philippine;Filipino|Filipinos;Filipina;Filipinas|Manila
POL|Poland|Polish|Pole;Poles|Warsaw
PRT|Portugal|Portuguese||Lisbon
QAT|Qatar|Qatari|Qataris|Doha
ROU|Romania;Rumania|Romanian|Romanians|Bucharest
RUS|Russia;Russian Federation|Russian|Russians|Moscow
RWA|Rwanda|Rwandan|Rwandans|Kigali
KNA|Saint Kitts and Nevis;St. Kitts and Nevis|Kittitian|Kittitians|Basseterre
LCA|Saint Lucia;St. Lucia|Saint Lucian|Saint Lucians|Castries
VCT|Saint Vincent and the Grenadines;St. Vincent|Vincentian|Vincentians|Kingstown
WSM|Samoa;Western Samoa|Samoan|Samoans|Apia
SMR|San Marino|Sammarinese||
STP|Sao Tome and Principe;Sao Tome|Santomean|Santomeans|
SAU|Saudi Arabia;Kingdom of Saudi Arabia;KSA|Saudi;Saudi Arabian|Saudis|Riyadh
SEN|Senegal|Senegalese||Dakar
SRB|Serbia|Serbian;Serb|Serbians;Serbs|Belgrade
SYC|Seychelles|Seychellois||Victoria
SLE|Sierra Leone|Sierra Leonean|Sierra Leoneans|Freetown
SGP|Singapore|Singaporean|Singaporeans|
SVK|Slovakia;Slovak Republic|Slovak;Slovakian|Slovaks|Bratislava
SVN|Slovenia|Slovenian;Slovene|Slovenians;Slovenes|Ljubljana
SLB|Solomon Islands|Solomon Islander|Solomon Islanders|Honiara
SOM|Somalia;Federal Republic of Somalia|Somali;Somalian|Somalis|Mogadishu
ZAF|South Africa|South African|South Africans|Pretoria;Cape Town
SSD|South Sudan|South Sudanese||Juba
ESP|Spain|Spanish|Spaniard;Spaniards|Madrid
LKA|Sri Lanka;Ceylon|Sri Lankan|Sri Lankans|Colombo
SDN|Sudan;Republic of Sudan|Sudanese||Khartoum
SUR|Suriname;Surinam|Surinamese||Paramaribo
SWE|Sweden|Swedish|Swede;Swedes|Stockholm
CHE|Switzerland;Swiss Confederation|Swiss||Bern;Berne
SYR|Syria;Syrian Arab Republic|Syrian|Syrians|Damascus
TWN|Taiwan;Republic of China;Chinese Taipei|Taiwanese||Taipei
TJK|Tajikistan|Tajik;Tajikistani|Tajiks|Dushanbe
TZA|Tanzania;United Republic of Tanzania|Tanzanian|Tanzanians|Dodoma;Dar es Salaam
THA|Thailand;Kingdom of Thailand|Thai|Thais|Bangkok
TLS|East Timor;Timor-Leste;Timor Leste|East Timorese;Timorese||Dili
TGO|Togo|Togolese||Lome
TON|Tonga|Tongan|Tongans|Nuku'alofa
TTO|Trinidad and Tobago;Trinidad|Trinidadian|Trinidadians|Port of Spain
TUN|Tunisia|Tunisian|Tunisians|Tunis
TUR|Turkey;Turkiye;Republic of Turkey|Turkish|Turk;Turks|Ankara
TKM|Turkmenistan|Turkmen;Turkmenistani||Ashgabat
TUV|Tuvalu|Tuvaluan|Tuvaluans|Funafuti
UGA|Uganda|Ugandan|Ugandans|Kampala
UKR|Ukraine;The Ukraine|Ukrainian|Ukrainians|Kyiv;Kiev
ARE|United Arab Emirates;UAE;U.A.E.;the Emirates;Emirates|Emirati|Emiratis|Abu Dhabi
GBR|United Kingdom;UK;U.K.;Britain;Great Britain;United Kingdom of Great Britain and Northern Ireland|British;UK;U.K.|Briton;Britons;Brit;Brits|London
USA|United States;United States of America;US;U.S.;USA;U.S.A.;America|American;US;U.S.|Americans|Washington;Washington, D.C.;Washington DC;Washington D.C.
URY|Uruguay|Uruguayan|Uruguayans|Montevideo
UZB|Uzbekistan|Uzbek;Uzbekistani|Uzbeks|Tashkent
VUT|Vanuatu|Ni-Vanuatu||Port Vila
VAT|Vatican City;Vatican;the Vatican;Holy See;the Holy See|Vatican||
VEN|Venezuela;Bolivarian Republic of Venezuela|Venezuelan|Venezuelans|Caracas
VNM|Vietnam;Viet Nam|Vietnamese||Hanoi
YEM|Yemen;Republic of Yemen|Yemeni;Yemenite|Yemenis|Sanaa;Sana'a
ZMB|Zambia|Zambian|Zambians|Lusaka
ZWE|Zimbabwe;Rhodesia|Zimbabwean|Zimbabweans|Harare
ESH|Western Sahara;Sahrawi Arab Democratic Republic|Sahrawi;Saharawi|Sahrawis;Saharawis|Laayoune
HKG|Hong Kong|Hong Kong;Hongkongese|Hong Konger;Hong Kongers|
MAC|Macau;Macao|Macanese||
GRL|Greenland|Greenlandic|Greenlander;Greenlanders|Nuuk
PRI|Puerto Rico|Puerto Rican|Puerto Ricans|San Juan
BMU|Bermuda|Bermudian|Bermudians|Hamilton
CYM|Cayman Islands|Caymanian|Caymanians|George Town
GIB|Gibraltar|Gibraltarian|Gibraltarians|
FRO|Faroe Islands|Faroese||Torshavn
GUM|Guam|Guamanian|Guamanians|Hagatna
FLK|Falkland Islands;Falklands|Falkland Islander|Falkland Islanders|
NCL|New Caledonia|New Caledonian|New Caledonians|Noumea
PYF|French Polynesia|French Polynesian|French Polynesians|Papeete
COK|Cook Islands|Cook Islander|Cook Islanders|Avarua
SUN|Soviet Union;USSR;U.S.S.R.;Union of Soviet Socialist Republics|Soviet|Soviets|
YUG|Yugoslavia|Yugoslav;Yugoslavian|Yugoslavs|
CSK|Czechoslovakia|Czechoslovak;Czechoslovakian|Czechoslovaks|
DDR|East Germany;German Democratic Republic|East German|East Germans|East Berlin
`;

/** Seats of power that stand for a government or one of its organs: alpha-3 | names | sectors, primary first. */
export const SEATS = `
USA|White House;the White House;Oval Office|GOV
USA|Pentagon;the Pentagon|MIL;GOV
USA|State Department;U.S. State Department;US State Department;Department of State;Foggy Bottom|GOV
USA|US Congress;Congress;U.S. Congress;Capitol Hill|LEG
RUS|Kremlin;the Kremlin|GOV
GBR|Downing Street;10 Downing Street;No 10;No. 10;Number 10;Number Ten|GOV
GBR|Whitehall;Foreign Office;Home Office|GOV
GBR|Westminster;House of Commons;House of Lords|LEG
GBR|Buckingham Palace|GOV
FRA|Elysee;Elysée;the Elysee;Elysee Palace;Élysée Palace|GOV
FRA|Quai d'Orsay;Matignon;Hotel Matignon|GOV
CHN|Zhongnanhai;State Council|GOV
KOR|Blue House;the Blue House;Cheong Wa Dae|GOV
JPN|Kantei|GOV
ITA|Quirinale;Quirinal Palace;Palazzo Chigi|GOV
ITA|Farnesina|GOV
DEU|Chancellery;Bundeskanzleramt|GOV
DEU|Bundestag;Bundesrat|LEG
ARG|Casa Rosada|GOV
BRA|Planalto;Planalto Palace;Itamaraty|GOV
CHL|La Moneda|GOV
COL|Casa de Narino|GOV
MEX|Los Pinos|GOV
VEN|Miraflores;Miraflores Palace|GOV
PHL|Malacanang;Malacañang;Malacanang Palace|GOV
ZAF|Union Buildings|GOV
PAK|Aiwan-e-Sadr|GOV
IND|Raisina Hill;South Block;Rashtrapati Bhavan|GOV
IND|Lok Sabha;Rajya Sabha|LEG
LBN|Baabda;Grand Serail|GOV
IRN|Majlis;Majles;Islamic Consultative Assembly|LEG
ISR|Knesset;the Knesset|LEG
RUS|State Duma;Duma;Federation Council|LEG
RUS|Lubyanka|SPY
UKR|Verkhovna Rada;Rada;Bankova|LEG
POL|Sejm|LEG
JPN|Diet;National Diet|LEG
USA|Langley|SPY
ESP|Moncloa;Moncloa Palace|GOV
ESP|Cortes;Cortes Generales|LEG
IRL|Dail;Dáil;Dail Eireann|LEG
TUR|Ak Saray|GOV
`;

/** Peoples and parts of countries whose adjective does not mean the state: adjective;people | alpha-3 or nothing. */
export const PEOPLES = `
Kurdish;Kurd;Kurds|
Arab;Arabs;Arabic|
Pashtun;Pashtuns|AFG
Hazara;Hazaras|AFG
Chechen;Chechens|RUS
Tatar;Tatars|
Dagestani;Ingush|RUS
Crimean|UKR
Catalan;Catalans|ESP
Basque;Basques|ESP
Scottish;Scots;Scot|GBR
Welsh|GBR
English|GBR
Northern Irish|GBR
Flemish;Walloon|BEL
Corsican;Corsicans|FRA
Bavarian;Bavarians|DEU
Sicilian;Sicilians|ITA
Tamil;Tamils|
Sinhalese|LKA
Kashmiri;Kashmiris|
Punjabi;Sikh;Sikhs|
Bengali;Bengalis|
Baloch;Baluch|
Sindhi;Sindhis|PAK
Tibetan;Tibetans|CHN
Uighur;Uyghur;Uighurs;Uyghurs|CHN
Rohingya;Rohingyas|MMR
Karen;Kachin;Shan|MMR
Hutu;Hutus;Tutsi;Tutsis|
Tuareg;Tuaregs|
Berber;Berbers|
Hausa;Yoruba;Igbo;Fulani|
Oromo;Amhara;Tigrayan;Tigrayans|ETH
Darfuri;Darfurian;Darfuris|SDN
Kikuyu;Luo|KEN
Zulu;Xhosa|ZAF
Quebecois;Quebecer;Quebecers|CAN
Texan;Texans|USA
Californian;Californians|USA
Hawaiian;Alaskan|USA
Gazan;Gazans|PSE
Roma;Gypsy;Gypsies|
Yazidi;Yazidis;Yezidi;Yezidis|
Druze;Alawite;Alawites;Maronite|
Abkhaz;Abkhazian;South Ossetian|GEO
Transnistrian|MDA
Somalilander|SOM
Papuan;Papuans;Acehnese|IDN
Moro;Moros|PHL
`;

/** First-order divisions and regions that news names without their country: name;name | alpha-3. */
export const REGIONS = `
Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;New York;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;Washington state;West Virginia;Wisconsin;Wyoming;District of Columbia;New York City;Chicago;Los Angeles;Boston;Philadelphia|USA
Alberta;British Columbia;Manitoba;New Brunswick;Newfoundland;Nova Scotia;Ontario;Prince Edward Island;Quebec;Saskatchewan;Nunavut;Yukon|CAN
England;Scotland;Wales;Northern Ireland|GBR
New South Wales;Queensland;Tasmania;Northern Territory|AUS
Catalonia;Basque Country;Andalusia|ESP
Bavaria;Saxony;Brandenburg;Hesse;Thuringia|DEU
Lombardy;Sicily;Sardinia;Tuscany|ITA
Corsica;Brittany;Provence|FRA
Gaza;Gaza Strip;West Bank;the West Bank;Gaza City|PSE
Kurdistan Region;Iraqi Kurdistan;Anbar;Nineveh;Kirkuk;Basra;Mosul;Fallujah|IRQ
Aleppo;Idlib;Homs;Hama;Raqqa;Deir ez-Zor;Deir Ezzor;Latakia|SYR
Helmand;Kandahar;Nangarhar;Herat;Kunduz|AFG
Khyber Pakhtunkhwa;Balochistan;Baluchistan;Sindh;Waziristan;North Waziristan;South Waziristan;Karachi;Lahore;Peshawar|PAK
Jammu and Kashmir;Uttar Pradesh;Bihar;Gujarat;Maharashtra;Tamil Nadu;West Bengal;Kerala;Assam;Manipur;Mumbai;Kolkata|IND
Xinjiang;Tibet;Guangdong;Sichuan;Shanghai|CHN
Chechnya;Dagestan;Ingushetia;Tatarstan;Siberia;St. Petersburg|RUS
Donetsk;Luhansk;Lugansk;Donbas;Donbass;Kharkiv;Kherson;Zaporizhzhia;Odesa;Odessa;Crimea|UKR
Tigray;Oromia;Amhara;Afar|ETH
Darfur;Kordofan;Blue Nile|SDN
Puntland;Somaliland;Jubaland|SOM
Borno;Kano;Kaduna;Lagos;Biafra;Rivers State|NGA
North Kivu;South Kivu;Kivu;Ituri;Katanga;Goma|COD
Cabo Delgado|MOZ
KwaZulu-Natal;Gauteng;Western Cape;Johannesburg|ZAF
Rakhine;Kachin State;Shan State|MMR
Aceh;West Papua;Papua;Java;Sumatra;Bali|IDN
Mindanao;Luzon;Sulu|PHL
Chiapas;Guerrero;Sinaloa;Michoacan;Oaxaca|MEX
Benghazi;Misrata;Cyrenaica|LBY
Sinai;North Sinai;Alexandria|EGY
Hodeidah;Aden;Taiz;Marib;Hadramaut|YEM
Republika Srpska|BIH
Abkhazia;South Ossetia|GEO
Nagorno-Karabakh|AZE
Transnistria;Gagauzia|MDA
Istanbul;Diyarbakir;Izmir|TUR
`;
