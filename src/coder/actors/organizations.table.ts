/**
 * Organizations that news names most, one a line: names, the canonical first, parted by ";" | country (alpha-3) | PLOVER
 * sectors | organization code | Wikidata id where certain. A name in capitals is found in capitals only.
 */
export const ORGANIZATIONS = `
United Nations;UN;U.N.;UNO;UN Secretariat|||UNO|Q1065
UN Security Council;U.N. Security Council;United Nations Security Council;UNSC|||UNO|
UN General Assembly;U.N. General Assembly;United Nations General Assembly;UNGA|||UNO|
UN Human Rights Council;U.N. Human Rights Council;UNHRC;Human Rights Council|||UNO|
UN Refugee Agency;U.N. refugee agency;UNHCR;United Nations High Commissioner for Refugees|||UNO|
UNICEF;UN Children's Fund;U.N. Children's Fund|||UNO|Q740308
UNESCO|||UNO|Q7809
UNRWA;U.N. Relief and Works Agency|||UNO|
World Health Organization;World Health Organisation;WHO||MED|UNO|Q7817
World Food Programme;World Food Program;WFP|||UNO|
UN Development Programme;UNDP|||UNO|
OCHA;UN Office for the Coordination of Humanitarian Affairs;UNOCHA|||UNO|
OHCHR;UN Human Rights Office;U.N. human rights office|||UNO|
Food and Agriculture Organization;FAO||AGR|UNO|
International Labour Organization;International Labor Organization;ILO||LAB|UNO|
International Organization for Migration;International Organisation for Migration;IOM|||UNO|
International Atomic Energy Agency;IAEA;UN nuclear watchdog;U.N. nuclear watchdog|||UNO|
International Court of Justice;ICJ;World Court||JUD|UNO|
UNIFIL||MIL|UNO|
MONUSCO||MIL|UNO|
MINUSMA||MIL|UNO|
UNMISS||MIL|UNO|
UNAMA|||UNO|
UNAMI|||UNO|
UNAMID||MIL|UNO|
IPCC;Intergovernmental Panel on Climate Change|||UNO|
International Civil Aviation Organization;ICAO|||UNO|
International Criminal Court;ICC||JUD|IGO|
International Monetary Fund;IMF||BUS|IGO|Q7804
World Bank||BUS|IGO|
World Trade Organization;World Trade Organisation;WTO||BUS|IGO|Q7825
Organisation for Economic Co-operation and Development;OECD|||IGO|
OPEC;Organization of the Petroleum Exporting Countries|||IGO|Q7795
OPCW;Organisation for the Prohibition of Chemical Weapons;Organization for the Prohibition of Chemical Weapons|||IGO|
Interpol||COP|IGO|
NATO;Nato;North Atlantic Treaty Organization;North Atlantic Alliance||MIL|IGO|Q7184
OSCE;Organization for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe|||IGO|
Council of Europe|||IGO|
European Court of Human Rights;ECHR||JUD|IGO|
European Union;EU;E.U.|||EUR|Q458
European Commission;EU Commission|||EUR|
European Parliament;EU Parliament||LEG|EUR|
European Council|||EUR|
European Central Bank;ECB||BUS|EUR|
European Court of Justice;Court of Justice of the European Union;ECJ||JUD|EUR|
Frontex||COP|EUR|
Europol||COP|EUR|
Eurogroup;eurozone|||EUR|
African Union;AU|||IGO|Q7159
AMISOM;ATMIS||MIL|IGO|
ECOWAS;Economic Community of West African States|||IGO|
SADC;Southern African Development Community|||IGO|
IGAD;Intergovernmental Authority on Development|||IGO|
East African Community;EAC|||IGO|
Arab League;League of Arab States|||IGO|
Gulf Cooperation Council;GCC|||IGO|
Organisation of Islamic Cooperation;Organization of Islamic Cooperation;OIC|||IGO|
ASEAN;Association of Southeast Asian Nations|||IGO|
APEC;Asia-Pacific Economic Cooperation|||IGO|
SAARC|||IGO|
Shanghai Cooperation Organisation;Shanghai Cooperation Organization;SCO|||IGO|
Commonwealth of Independent States;CIS|||IGO|
CSTO;Collective Security Treaty Organization||MIL|IGO|
Eurasian Economic Union|||IGO|
Organization of American States;OAS|||IGO|
Mercosur|||IGO|
CARICOM;Caribbean Community|||IGO|
Lima Group|||IGO|
BRICS|||IGO|
Group of Seven;G7;G-7|||IGO|
Group of Eight;G8;G-8|||IGO|
Group of 20;Group of Twenty;G20;G-20|||IGO|
Asian Development Bank;ADB||BUS|IGO|
African Development Bank||BUS|IGO|
Financial Action Task Force;FATF|||IGO|
Red Cross;International Committee of the Red Cross;ICRC|||NGO|
International Federation of Red Cross and Red Crescent Societies;IFRC|||NGO|
Red Crescent|||NGO|
Amnesty International;Amnesty||SOC|NGO|Q42970
Human Rights Watch;HRW||SOC|NGO|
Doctors Without Borders;Medecins Sans Frontieres;Médecins Sans Frontières;MSF||MED|NGO|
Oxfam||SOC|NGO|
Save the Children||SOC|NGO|
CARE International||SOC|NGO|
Greenpeace||SOC|NGO|
WWF;World Wildlife Fund||SOC|NGO|
Transparency International||SOC|NGO|
International Crisis Group;Crisis Group||SOC|NGO|
International Rescue Committee;IRC||SOC|NGO|
Norwegian Refugee Council|NOR|SOC|NGO|
Reporters Without Borders;RSF||JRN|NGO|
Committee to Protect Journalists;CPJ||JRN|NGO|
Freedom House|USA|SOC|NGO|
Syrian Observatory for Human Rights;SOHR|SYR|SOC|NGO|
White Helmets;Syrian Civil Defence;Syria Civil Defence|SYR|SOC|NGO|
International Olympic Committee;IOC||SOC|NGO|
FIFA||SOC|NGO|
B'Tselem|ISR|SOC|NGO|
American Civil Liberties Union;ACLU|USA|SOC|NGO|
Islamic State;Islamic State of Iraq and the Levant;Islamic State of Iraq and Syria;Islamic State group;ISIS;ISIL;IS;Daesh;Da'esh||REB|IMG|Q2429253
Al-Qaeda;Al-Qaida;al-Qaeda;al Qaeda;al-Qaida;al Qaida;Qaeda||REB|IMG|Q34490
Al-Qaeda in the Arabian Peninsula;AQAP|YEM|REB|IMG|
Al-Qaeda in the Islamic Maghreb;AQIM||REB|IMG|
Nusra Front;Jabhat al-Nusra;al-Nusra Front;Hayat Tahrir al-Sham;HTS|SYR|REB|IMG|
Islamic State Khorasan;Islamic State-Khorasan;ISIS-K;IS-K|AFG|REB|IMG|
Hamas|PSE|REB;GOV||Q38799
Fatah|PSE|PTY||
Palestinian Authority;PA|PSE|GOV||
Palestine Liberation Organization;PLO|PSE|GOV||
Islamic Jihad;Palestinian Islamic Jihad|PSE|REB||
Qassam Brigades;Izz ad-Din al-Qassam Brigades;al-Qassam Brigades|PSE|REB||
Hezbollah;Hizbollah;Hizbullah;Hezbullah|LBN|PRM;PTY||Q41053
Amal Movement|LBN|PTY||
Houthis;Houthi;Houthi movement;Ansar Allah;Ansarullah|YEM|REB||
Southern Transitional Council;STC|YEM|REB||
Taliban;Taleban|AFG|REB||Q42418
Tehrik-i-Taliban Pakistan;Tehreek-e-Taliban Pakistan;Pakistani Taliban;TTP|PAK|REB||
Haqqani network;Haqqani Network|AFG|REB||
Northern Alliance|AFG|REB||
Lashkar-e-Taiba;Lashkar-e-Tayyaba;LeT|PAK|REB||
Jaish-e-Mohammad;Jaish-e-Mohammed|PAK|REB||
Baloch Liberation Army;Balochistan Liberation Army;BLA|PAK|REB||
Inter-Services Intelligence;ISI|PAK|SPY||
Popular Mobilization Forces;Popular Mobilization Units;Popular Mobilisation Forces;Popular Mobilisation Units;Hashd al-Shaabi;Hashed al-Shaabi;Hashd Shaabi;PMF;PMU|IRQ|PRM||
Kataib Hezbollah;Kata'ib Hezbollah;Kataeb Hezbollah;Hezbollah Brigades|IRQ|PRM||
Badr Organization;Badr Organisation|IRQ|PRM;PTY||
Peshmerga;peshmerga|IRQ|MIL||
Kurdistan Regional Government;KRG|IRQ|GOV||
Kurdistan Democratic Party;KDP|IRQ|PTY||
Patriotic Union of Kurdistan;PUK|IRQ|PTY||
Syrian Democratic Forces;SDF|SYR|REB||
Free Syrian Army;FSA|SYR|REB||
Syrian National Army|SYR|REB||
People's Protection Units;YPG|SYR|REB||
Kurdistan Workers' Party;Kurdistan Workers Party;PKK|TUR|REB||
Justice and Development Party;AK Party;AKP|TUR|PTY||
Muslim Brotherhood|EGY|OPP;REL||
Islamic Revolutionary Guard Corps;Islamic Revolution Guards Corps;Iranian Revolutionary Guard;Iranian Revolutionary Guards;Revolutionary Guards;Revolutionary Guard;Revolutionary Guard Corps;IRGC|IRN|MIL||
Quds Force;Qods Force|IRN|MIL||
Basij|IRN|PRM||
Mujahedin-e Khalq;People's Mujahedin;MEK;MKO|IRN|REB||
Israel Defense Forces;Israeli Defense Forces;Israel Defence Forces;IDF|ISR|MIL||
Mossad|ISR|SPY||
Shin Bet|ISR|SPY||
Likud|ISR|PTY||
Al-Shabaab;al-Shabaab;al-Shabab;al Shabaab;Al Shabaab;al Shabab|SOM|REB||
Boko Haram|NGA|REB||
Islamic State West Africa Province;ISWAP|NGA|REB||
Lord's Resistance Army;LRA|UGA|REB||
Allied Democratic Forces;ADF|COD|REB||
March 23 Movement;M23|COD|REB||
Rapid Support Forces;RSF;RSF paramilitary|SDN|PRM||
Sudan People's Liberation Movement;SPLM|SSD|PTY||
Sudan People's Liberation Army;SPLA|SSD|MIL||
Forces of Freedom and Change|SDN|OPP||
Tigray People's Liberation Front;TPLF|ETH|REB||
Oromo Liberation Army;OLA|ETH|REB||
Seleka|CAF|REB||
Renamo;RENAMO|MOZ|OPP||
African National Congress;ANC|ZAF|PTY||
ZANU-PF;Zanu-PF|ZWE|PTY||
Movement for Democratic Change;MDC|ZWE|OPP||
Libyan National Army;LNA|LBY|REB||
Government of National Accord;GNA|LBY|GOV||
Polisario Front;Polisario|ESH|REB||
FARC;Revolutionary Armed Forces of Colombia|COL|REB||
National Liberation Army;ELN|COL|REB||
Shining Path|PER|REB||
ETA;Euskadi Ta Askatasuna|ESP|REB||
Irish Republican Army;IRA|GBR|REB||
Sinn Fein;Sinn Féin|IRL|PTY||
Liberation Tigers of Tamil Eelam;Tamil Tigers;LTTE|LKA|REB||
Moro Islamic Liberation Front;MILF|PHL|REB||
Abu Sayyaf|PHL|REB||
New People's Army;NPA|PHL|REB||
Jemaah Islamiyah|IDN|REB||
Arakan Army|MMR|REB||
Tatmadaw|MMR|MIL||
National League for Democracy;NLD|MMR|PTY||
Khmer Rouge|KHM|REB||
Wagner Group;Wagner group;Wagner|RUS|PRM||
Federal Security Service;FSB|RUS|SPY||
KGB|SUN|SPY||
GRU|RUS|SPY||
United Russia|RUS|PTY||
Gazprom|RUS|BUS||
Rosneft|RUS|BUS||
Azov Regiment;Azov Battalion|UKR|MIL||
Donetsk People's Republic;DPR;DNR|UKR|REB||
Luhansk People's Republic;LPR;LNR|UKR|REB||
Kosovo Liberation Army;KLA|XKX|REB||
KFOR||MIL|IGO|
Central Intelligence Agency;CIA|USA|SPY||
Federal Bureau of Investigation;FBI|USA|COP||
National Security Agency;NSA|USA|SPY||
Department of Homeland Security;DHS;Homeland Security|USA|GOV||
Department of Justice;Justice Department;DOJ|USA|GOV||
Department of Defense;Defense Department;DoD;DOD|USA|MIL;GOV||
Treasury Department;U.S. Treasury;US Treasury|USA|GOV||
Environmental Protection Agency;EPA|USA|GOV||
Food and Drug Administration;FDA|USA|GOV||
Centers for Disease Control and Prevention;Centers for Disease Control;CDC|USA|GOV;MED||
Federal Reserve;the Fed;Fed|USA|GOV;BUS||
Federal Aviation Administration;FAA|USA|GOV||
Securities and Exchange Commission;SEC|USA|GOV||
Internal Revenue Service;IRS|USA|GOV||
NASA|USA|GOV||
FEMA|USA|GOV||
US Central Command;U.S. Central Command;CENTCOM|USA|MIL||
AFRICOM;US Africa Command;U.S. Africa Command|USA|MIL||
House of Representatives;U.S. House of Representatives|USA|LEG||
Republican Party;GOP;Republicans|USA|PTY||
Democratic Party;Democrats|USA|PTY||
Democratic National Committee;DNC|USA|PTY||
Republican National Committee;RNC|USA|PTY||
MI5|GBR|SPY||
MI6|GBR|SPY||
Scotland Yard;Metropolitan Police;Met Police|GBR|COP||
Labour Party|GBR|PTY||
Conservative Party;Tories|GBR|PTY||
Bank of England|GBR|GOV;BUS||
UKIP|GBR|PTY||
National Front;National Rally|FRA|PTY||
Bundeswehr|DEU|MIL||
Christian Democratic Union;CDU|DEU|PTY||
Alternative for Germany;AfD|DEU|PTY||
Communist Party of China;Chinese Communist Party;CCP|CHN|PTY;GOV||
People's Liberation Army;PLA|CHN|MIL||
Kuomintang;KMT|TWN|PTY||
Bharatiya Janata Party;BJP|IND|PTY||
Congress Party;Indian National Congress|IND|PTY||
Pakistan Tehreek-e-Insaf;PTI party|PAK|PTY||
Pakistan Peoples Party;Pakistan People's Party;PPP|PAK|PTY||
Aum Shinrikyo|JPN|REB;REL||
Syriza|GRC|PTY||
UN Environment Programme;UN Environment Program;UNEP|||UNO|
UN Population Fund;UNFPA|||UNO|
UN Women|||UNO|
UN Office on Drugs and Crime;UNODC||COP|UNO|
UN Conference on Trade and Development;UNCTAD||BUS|UNO|
UN Industrial Development Organization;UNIDO||BUS|UNO|
UN-Habitat|||UNO|
UN Mine Action Service;UNMAS|||UNO|
UNAIDS||MED|UNO|
International Fund for Agricultural Development;IFAD||AGR|UNO|
World Meteorological Organization;World Meteorological Organisation;WMO|||UNO|
International Telecommunication Union;ITU|||UNO|
International Maritime Organization;International Maritime Organisation|||UNO|
World Intellectual Property Organization;WIPO|||UNO|
Pan American Health Organization;PAHO||MED|UNO|
MONUC||MIL|UNO|
MINUSCA||MIL|UNO|
MINUSTAH||MIL|UNO|
UNMIK|||UNO|
UNSMIL|||UNO|
UNDOF||MIL|UNO|
UNMOGIP||MIL|UNO|
Commonwealth of Nations|||IGO|
International Energy Agency;IEA|||IGO|
Inter-American Development Bank;IDB||BUS|IGO|
European Bank for Reconstruction and Development;EBRD||BUS|IGO|
European Investment Bank;EIB||BUS|EUR|
Islamic Development Bank||BUS|IGO|
African Export-Import Bank;Afreximbank||BUS|IGO|
Asian Infrastructure Investment Bank;AIIB||BUS|IGO|
Inter-American Commission on Human Rights;IACHR||JUD|IGO|
Inter-American Court of Human Rights||JUD|IGO|
African Court on Human and Peoples' Rights||JUD|IGO|
International Criminal Tribunal for the former Yugoslavia;ICTY||JUD|UNO|
International Criminal Tribunal for Rwanda;ICTR||JUD|UNO|
Permanent Court of Arbitration||JUD|IGO|
Pacific Islands Forum|||IGO|
Nordic Council|||IGO|
Andean Community|||IGO|
UNASUR;Unasur|||IGO|
CELAC|||IGO|
Organization of Turkic States;Turkic Council|||IGO|
Economic Community of Central African States;ECCAS|||IGO|
G5 Sahel||MIL|IGO|
Multinational Joint Task Force;MNJTF||MIL|IGO|
International Security Assistance Force;ISAF||MIL|IGO|
Caritas;Caritas Internationalis||REL;SOC|NGO|
World Vision||SOC|NGO|
Catholic Relief Services||REL;SOC|NGO|
Mercy Corps||SOC|NGO|
Islamic Relief||SOC|NGO|
ActionAid||SOC|NGO|
Danish Refugee Council|DNK|SOC|NGO|
Global Witness||SOC|NGO|
Bellingcat||JRN|NGO|
Airwars||SOC|NGO|
Carter Center|USA|SOC|NGO|
Gates Foundation;Bill and Melinda Gates Foundation|USA|SOC|NGO|
Open Society Foundations|USA|SOC|NGO|
Sierra Club|USA|SOC|NGO|
National Rifle Association;NRA|USA|SOC|NGO|
NAACP|USA|SOC|NGO|
Southern Poverty Law Center|USA|SOC|NGO|
Planned Parenthood|USA|MED;SOC|NGO|
Médecins du Monde||MED|NGO|
USAID;US Agency for International Development;U.S. Agency for International Development|USA|GOV||
National Weather Service|USA|GOV||
US National Guard;U.S. National Guard|USA|MIL||
US Coast Guard;U.S. Coast Guard|USA|MIL||
Drug Enforcement Administration;DEA|USA|COP||
Immigration and Customs Enforcement;ICE|USA|COP||
Customs and Border Protection;CBP|USA|COP||
Transportation Security Administration;TSA|USA|COP||
Secret Service;US Secret Service|USA|COP||
NYPD;New York Police Department|USA|COP||
LAPD;Los Angeles Police Department|USA|COP||
Supreme Court of the United States;US Supreme Court;U.S. Supreme Court|USA|JUD||
Tea Party|USA|PTY||
AFL-CIO|USA|LAB||
Bundesbank|DEU|GOV;BUS||
Bank of Japan;BOJ|JPN|GOV;BUS||
Bank of Ghana;BoG|GHA|GOV;BUS||
Reserve Bank of India;RBI|IND|GOV;BUS||
Reserve Bank of Australia;RBA|AUS|GOV;BUS||
People's Bank of China|CHN|GOV;BUS||
Social Democratic Party of Germany;SPD|DEU|PTY||
Free Democratic Party|DEU|PTY||
Liberal Democratic Party;LDP|JPN|PTY||
Democratic Progressive Party;DPP|TWN|PTY||
Lib Dems|GBR|PTY||
Scottish National Party;SNP|GBR|PTY||
Democratic Unionist Party;DUP|GBR|PTY||
Australian Labor Party|AUS|PTY||
Liberal Party of Canada|CAN|PTY||
Five Star Movement;M5S|ITA|PTY||
Fidesz|HUN|PTY||
Golden Dawn|GRC|PTY||
Podemos|ESP|PTY||
Aam Aadmi Party|IND|PTY||
Awami League|BGD|PTY||
Bangladesh Nationalist Party|BGD|OPP||
Pakistan Muslim League;PML-N|PAK|PTY||
All Progressives Congress|NGA|PTY||
National Democratic Congress;NDC|GHA|PTY||
New Patriotic Party;NPP|GHA|PTY||
Economic Freedom Fighters;EFF|ZAF|OPP||
Chama Cha Mapinduzi;CCM|TZA|PTY||
SWAPO|NAM|PTY||
Frelimo|MOZ|PTY||
MPLA|AGO|PTY||
UNITA|AGO|OPP||
Ennahda;Ennahdha|TUN|PTY||
Peoples' Democratic Party;HDP|TUR|OPP||
Republican People's Party;CHP|TUR|OPP||
United Socialist Party of Venezuela;PSUV|VEN|PTY||
Sandinista National Liberation Front;Sandinistas|NIC|PTY||
Sinaloa Cartel;Sinaloa cartel|MEX|CRM||
Jalisco New Generation Cartel;CJNG|MEX|CRM||
Zetas;Los Zetas|MEX|CRM||
Mara Salvatrucha;MS-13|SLV|CRM||
Cosa Nostra|ITA|CRM||
'Ndrangheta|ITA|CRM||
Yakuza|JPN|CRM||
Google|USA|BUS|MNC|
Apple Inc.|USA|BUS|MNC|
Microsoft|USA|BUS|MNC|
Facebook;Meta Platforms|USA|BUS|MNC|
Twitter|USA|BUS|MNC|
Amazon.com|USA|BUS|MNC|
Boeing|USA|BUS|MNC|
Lockheed Martin|USA|BUS|MNC|
General Motors;GM|USA|BUS|MNC|
Ford Motor;Ford Motor Company|USA|BUS|MNC|
ExxonMobil;Exxon Mobil|USA|BUS|MNC|
Chevron|USA|BUS|MNC|
Goldman Sachs|USA|BUS|MNC|
JPMorgan;JPMorgan Chase;JP Morgan|USA|BUS|MNC|
Wells Fargo|USA|BUS|MNC|
Airbus||BUS|MNC|
TotalEnergies;Total SA|FRA|BUS|MNC|
BP;British Petroleum|GBR|BUS|MNC|
Royal Dutch Shell;Shell Oil|GBR|BUS|MNC|
Glencore|CHE|BUS|MNC|
Nestlé;Nestle|CHE|BUS|MNC|
Volkswagen;VW|DEU|BUS|MNC|
Siemens|DEU|BUS|MNC|
Toyota|JPN|BUS|MNC|
Tepco;TEPCO;Tokyo Electric Power|JPN|BUS|MNC|
Samsung;Samsung Electronics|KOR|BUS|MNC|
Huawei|CHN|BUS|MNC|
Tencent|CHN|BUS|MNC|
Alibaba|CHN|BUS|MNC|
Saudi Aramco;Aramco|SAU|BUS|MNC|
Eskom|ZAF|BUS||
Petrobras|BRA|BUS||
PDVSA|VEN|BUS||
Pemex|MEX|BUS||
Naftogaz|UKR|BUS||
Lukoil|RUS|BUS|MNC|
Catholic Church;Roman Catholic Church||REL||
Ku Klux Klan;KKK|USA|REB||
`;

/** News agencies and services, as above; the tags that stand in datelines and credits are among their names. */
export const AGENCIES = `
Associated Press;The Associated Press;AP|USA|JRN||Q40469
Reuters|GBR|JRN||Q130879
Agence France-Presse;Agence France Presse;AFP|FRA|JRN||Q40464
United Press International;UPI|USA|JRN||
Bloomberg;Bloomberg News|USA|JRN||
Dow Jones;Dow Jones Newswires|USA|JRN||
Deutsche Presse-Agentur;dpa;DPA|DEU|JRN||
Xinhua;Xinhua News Agency|CHN|JRN||
China News Service;CNS|CHN|JRN||
Kyodo;Kyodo News|JPN|JRN||
Jiji Press;Jiji|JPN|JRN||
Yonhap;Yonhap News Agency|KOR|JRN||
Korean Central News Agency;KCNA|PRK|JRN||
TASS;Tass;ITAR-TASS;Itar-Tass|RUS|JRN||
RIA Novosti;RIA|RUS|JRN||
Interfax|RUS|JRN||
Sputnik|RUS|JRN||
Ukrinform|UKR|JRN||
Interfax-Ukraine|UKR|JRN||
Unian;UNIAN|UKR|JRN||
BelTA|BLR|JRN||
Anadolu Agency;Anadolu;Anatolia news agency;AA|TUR|JRN||
Dogan News Agency;DHA|TUR|JRN||
Mehr News Agency;Mehr;MNA|IRN|JRN||
Islamic Republic News Agency;IRNA|IRN|JRN||
Fars News Agency;Fars;FNA|IRN|JRN||
Tasnim News Agency;Tasnim|IRN|JRN||
Iranian Students' News Agency;Iranian Students News Agency;ISNA|IRN|JRN||
Press TV|IRN|JRN||
Iraqi News Agency;INA|IRQ|JRN||
Syrian Arab News Agency;SANA|SYR|JRN||
National News Agency;NNA|LBN|JRN||
Petra;Petra News Agency|JOR|JRN||
Saudi Press Agency;SPA|SAU|JRN||
Emirates News Agency;WAM|ARE|JRN||
Qatar News Agency;QNA|QAT|JRN||
Kuwait News Agency;KUNA|KWT|JRN||
Bahrain News Agency;BNA|BHR|JRN||
Oman News Agency;ONA|OMN|JRN||
Saba News Agency;Saba|YEM|JRN||
WAFA;Wafa|PSE|JRN||
Ma'an News Agency;Maan News Agency;Ma'an|PSE|JRN||
Middle East News Agency;MENA|EGY|JRN||
Algeria Press Service;APS|DZA|JRN||
Tunis Afrique Presse;TAP|TUN|JRN||
Maghreb Arabe Presse;MAP|MAR|JRN||
Sudan News Agency;SUNA|SDN|JRN||
News Agency of Nigeria;NAN|NGA|JRN||
Ghana News Agency;GNA news agency|GHA|JRN||
Kenya News Agency|KEN|JRN||
South African Press Association;SAPA|ZAF|JRN||
Pan African News Agency;PANA||JRN||
Press Trust of India;PTI|IND|JRN||
Asian News International;ANI|IND|JRN||
Indo-Asian News Service;IANS|IND|JRN||
United News of India;UNI|IND|JRN||
Associated Press of Pakistan;APP|PAK|JRN||
Bangladesh Sangbad Sangstha;BSS|BGD|JRN||
Pajhwok Afghan News;Pajhwok|AFG|JRN||
Antara;Antara News|IDN|JRN||
Bernama|MYS|JRN||
Philippine News Agency;PNA|PHL|JRN||
Vietnam News Agency;VNA|VNM|JRN||
Central News Agency;CNA|TWN|JRN||
Australian Associated Press;AAP|AUS|JRN||
Canadian Press;The Canadian Press;CP|CAN|JRN||
Press Association;PA Media|GBR|JRN||
ANSA;Ansa|ITA|JRN||
EFE;Efe|ESP|JRN||
Europa Press|ESP|JRN||
Lusa|PRT|JRN||
Belga|BEL|JRN||
ANP|NLD|JRN||
Ritzau|DNK|JRN||
NTB|NOR|JRN||
TT News Agency|SWE|JRN||
STT|FIN|JRN||
APA|AUT|JRN||
Swiss News Agency;Keystone-SDA|CHE|JRN||
Polish Press Agency;PAP|POL|JRN||
Czech News Agency;CTK|CZE|JRN||
MTI|HUN|JRN||
Agerpres|ROU|JRN||
BTA|BGR|JRN||
Athens News Agency;ANA-MPA;ANA|GRC|JRN||
Tanjug|SRB|JRN||
Beta news agency;Beta|SRB|JRN||
Hina;HINA|HRV|JRN||
Telam;Télam|ARG|JRN||
Agencia Brasil|BRA|JRN||
Notimex|MEX|JRN||
Prensa Latina|CUB|JRN||
Inter Press Service;IPS||JRN||
BBC;British Broadcasting Corporation;BBC News|GBR|JRN||Q9531
CNN;Cable News Network|USA|JRN||Q48340
Al Jazeera;Al-Jazeera;al-Jazeera|QAT|JRN||
Al Arabiya;Al-Arabiya;al-Arabiya|SAU|JRN||
Deutsche Welle;DW|DEU|JRN||
Voice of America;VOA|USA|JRN||
Radio Free Europe;Radio Free Europe/Radio Liberty;RFE/RL|USA|JRN||
Fox News|USA|JRN||
NBC;NBC News|USA|JRN||
CBS;CBS News|USA|JRN||
ABC News|USA|JRN||
National Public Radio;NPR|USA|JRN||
New York Times;The New York Times|USA|JRN||
Washington Post;The Washington Post|USA|JRN||
Wall Street Journal;The Wall Street Journal|USA|JRN||
Financial Times;The Financial Times|GBR|JRN||
Guardian;The Guardian|GBR|JRN||
Sky News|GBR|JRN||
Russia Today;RT|RUS|JRN||
Rossiya 24;Rossiya|RUS|JRN||
CCTV|CHN|JRN||
Global Times|CHN|JRN||
People's Daily|CHN|JRN||
Al-Manar;Al Manar|LBN|JRN||
Haaretz|ISR|JRN||
`;
