/**
 * Codes of countries and territories in the systems that the exports speak, one a line, fields parted by "|":
 * ISO 3166-1 alpha-3 (XKX: user-assigned, Kosovo) | alpha-2 | numeric | FIPS 10-4 (withdrawn 2008, still GDELT's; WE is the
 * West Bank, for Palestine) | Correlates of War state number (state system membership 2016; none for territories) |
 * ACLED's region. Facts compiled for this project from ISO 3166-1, the FIPS 10-4 and COW lists and ACLED's country list.
 */
export const COUNTRY_CODES = `
ABW|AW|533|AA||Caribbean
AFG|AF|4|AF|700|South Asia
AGO|AO|24|AO|540|Middle Africa
AIA|AI|660|AV||Caribbean
ALA|AX|248|||Europe
ALB|AL|8|AL|339|Europe
AND|AD|20|AN|232|Europe
ARE|AE|784|AE|696|Middle East
ARG|AR|32|AR|160|South America
ARM|AM|51|AM|371|Caucasus and Central Asia
ASM|AS|16|AQ||Oceania
ATA|AQ|10|AY||Antarctica
ATF|TF|260|FS||Antarctica
ATG|AG|28|AC|58|Caribbean
AUS|AU|36|AS|900|Oceania
AUT|AT|40|AU|305|Europe
AZE|AZ|31|AJ|373|Caucasus and Central Asia
BDI|BI|108|BY|516|Eastern Africa
BEL|BE|56|BE|211|Europe
BEN|BJ|204|BN|434|Western Africa
BES|BQ|535|||Caribbean
BFA|BF|854|UV|439|Western Africa
BGD|BD|50|BG|771|South Asia
BGR|BG|100|BU|355|Europe
BHR|BH|48|BA|692|Middle East
BHS|BS|44|BF|31|Caribbean
BIH|BA|70|BK|346|Europe
BLM|BL|652|TB||Caribbean
BLR|BY|112|BO|370|Europe
BLZ|BZ|84|BH|80|Central America
BMU|BM|60|BD||North America
BOL|BO|68|BL|145|South America
BRA|BR|76|BR|140|South America
BRB|BB|52|BB|53|Caribbean
BRN|BN|96|BX|835|Southeast Asia
BTN|BT|64|BT|760|South Asia
BVT|BV|74|BV||Antarctica
BWA|BW|72|BC|571|Southern Africa
CAF|CF|140|CT|482|Middle Africa
CAN|CA|124|CA|20|North America
CCK|CC|166|CK||Oceania
CHE|CH|756|SZ|225|Europe
CHL|CL|152|CI|155|South America
CHN|CN|156|CH|710|East Asia
CIV|CI|384|IV|437|Western Africa
CMR|CM|120|CM|471|Middle Africa
COD|CD|180|CG|490|Middle Africa
COG|CG|178|CF|484|Middle Africa
COK|CK|184|CW||Oceania
COL|CO|170|CO|100|South America
COM|KM|174|CN|581|Eastern Africa
CPV|CV|132|CV|402|Western Africa
CRI|CR|188|CS|94|Central America
CSK||||315|Europe
CUB|CU|192|CU|40|Caribbean
CUW|CW|531|UC||Caribbean
CXR|CX|162|KT||Oceania
CYM|KY|136|CJ||Caribbean
CYP|CY|196|CY|352|Europe
CZE|CZ|203|EZ|316|Europe
DDR|||GC|265|Europe
DEU|DE|276|GM|255|Europe
DJI|DJ|262|DJ|522|Eastern Africa
DMA|DM|212|DO|54|Caribbean
DNK|DK|208|DA|390|Europe
DOM|DO|214|DR|42|Caribbean
DZA|DZ|12|AG|615|Northern Africa
ECU|EC|218|EC|130|South America
EGY|EG|818|EG|651|Northern Africa
ERI|ER|232|ER|531|Eastern Africa
ESH|EH|732|WI||Northern Africa
ESP|ES|724|SP|230|Europe
EST|EE|233|EN|366|Europe
ETH|ET|231|ET|530|Eastern Africa
FIN|FI|246|FI|375|Europe
FJI|FJ|242|FJ|950|Oceania
FLK|FK|238|FK||South America
FRA|FR|250|FR|220|Europe
FRO|FO|234|FO||Europe
FSM|FM|583|FM|987|Oceania
GAB|GA|266|GB|481|Middle Africa
GBR|GB|826|UK|200|Europe
GEO|GE|268|GG|372|Caucasus and Central Asia
GGY|GG|831|GK||Europe
GHA|GH|288|GH|452|Western Africa
GIB|GI|292|GI||Europe
GIN|GN|324|GV|438|Western Africa
GLP|GP|312|GP||Caribbean
GMB|GM|270|GA|420|Western Africa
GNB|GW|624|PU|404|Western Africa
GNQ|GQ|226|EK|411|Middle Africa
GRC|GR|300|GR|350|Europe
GRD|GD|308|GJ|55|Caribbean
GRL|GL|304|GL||North America
GTM|GT|320|GT|90|Central America
GUF|GF|254|FG||South America
GUM|GU|316|GQ||Oceania
GUY|GY|328|GY|110|South America
HKG|HK|344|HK||East Asia
HMD|HM|334|HM||Antarctica
HND|HN|340|HO|91|Central America
HRV|HR|191|HR|344|Europe
HTI|HT|332|HA|41|Caribbean
HUN|HU|348|HU|310|Europe
IDN|ID|360|ID|850|Southeast Asia
IMN|IM|833|IM||Europe
IND|IN|356|IN|750|South Asia
IOT|IO|86|IO||Eastern Africa
IRL|IE|372|EI|205|Europe
IRN|IR|364|IR|630|Middle East
IRQ|IQ|368|IZ|645|Middle East
ISL|IS|352|IC|395|Europe
ISR|IL|376|IS|666|Middle East
ITA|IT|380|IT|325|Europe
JAM|JM|388|JM|51|Caribbean
JEY|JE|832|JE||Europe
JOR|JO|400|JO|663|Middle East
JPN|JP|392|JA|740|East Asia
KAZ|KZ|398|KZ|705|Caucasus and Central Asia
KEN|KE|404|KE|501|Eastern Africa
KGZ|KG|417|KG|703|Caucasus and Central Asia
KHM|KH|116|CB|811|Southeast Asia
KIR|KI|296|KR|946|Oceania
KNA|KN|659|SC|60|Caribbean
KOR|KR|410|KS|732|East Asia
KWT|KW|414|KU|690|Middle East
LAO|LA|418|LA|812|Southeast Asia
LBN|LB|422|LE|660|Middle East
LBR|LR|430|LI|450|Western Africa
LBY|LY|434|LY|620|Northern Africa
LCA|LC|662|ST|56|Caribbean
LIE|LI|438|LS|223|Europe
LKA|LK|144|CE|780|South Asia
LSO|LS|426|LT|570|Southern Africa
LTU|LT|440|LH|368|Europe
LUX|LU|442|LU|212|Europe
LVA|LV|428|LG|367|Europe
MAC|MO|446|MC||East Asia
MAF|MF|663|RN||Caribbean
MAR|MA|504|MO|600|Northern Africa
MCO|MC|492|MN|221|Europe
MDA|MD|498|MD|359|Europe
MDG|MG|450|MA|580|Eastern Africa
MDV|MV|462|MV|781|South Asia
MEX|MX|484|MX|70|North America
MHL|MH|584|RM|983|Oceania
MKD|MK|807|MK|343|Europe
MLI|ML|466|ML|432|Western Africa
MLT|MT|470|MT|338|Europe
MMR|MM|104|BM|775|Southeast Asia
MNE|ME|499|MJ|341|Europe
MNG|MN|496|MG|712|East Asia
MNP|MP|580|CQ||Oceania
MOZ|MZ|508|MZ|541|Eastern Africa
MRT|MR|478|MR|435|Western Africa
MSR|MS|500|MH||Caribbean
MTQ|MQ|474|MB||Caribbean
MUS|MU|480|MP|590|Eastern Africa
MWI|MW|454|MI|553|Eastern Africa
MYS|MY|458|MY|820|Southeast Asia
MYT|YT|175|MF||Eastern Africa
NAM|NA|516|WA|565|Southern Africa
NCL|NC|540|NC||Oceania
NER|NE|562|NG|436|Western Africa
NFK|NF|574|NF||Oceania
NGA|NG|566|NI|475|Western Africa
NIC|NI|558|NU|93|Central America
NIU|NU|570|NE||Oceania
NLD|NL|528|NL|210|Europe
NOR|NO|578|NO|385|Europe
NPL|NP|524|NP|790|South Asia
NRU|NR|520|NR|970|Oceania
NZL|NZ|554|NZ|920|Oceania
OMN|OM|512|MU|698|Middle East
PAK|PK|586|PK|770|South Asia
PAN|PA|591|PM|95|Central America
PCN|PN|612|PC||Oceania
PER|PE|604|PE|135|South America
PHL|PH|608|RP|840|Southeast Asia
PLW|PW|585|PS|986|Oceania
PNG|PG|598|PP|910|Oceania
POL|PL|616|PL|290|Europe
PRI|PR|630|RQ||Caribbean
PRK|KP|408|KN|731|East Asia
PRT|PT|620|PO|235|Europe
PRY|PY|600|PA|150|South America
PSE|PS|275|WE||Middle East
PYF|PF|258|FP||Oceania
QAT|QA|634|QA|694|Middle East
REU|RE|638|RE||Eastern Africa
ROU|RO|642|RO|360|Europe
RUS|RU|643|RS|365|Europe
RWA|RW|646|RW|517|Eastern Africa
SAU|SA|682|SA|670|Middle East
SDN|SD|729|SU|625|Northern Africa
SEN|SN|686|SG|433|Western Africa
SGP|SG|702|SN|830|Southeast Asia
SGS|GS|239|SX||Antarctica
SHN|SH|654|SH||Western Africa
SJM|SJ|744|SV||Europe
SLB|SB|90|BP|940|Oceania
SLE|SL|694|SL|451|Western Africa
SLV|SV|222|ES|92|Central America
SMR|SM|674|SM|331|Europe
SOM|SO|706|SO|520|Eastern Africa
SPM|PM|666|SB||North America
SRB|RS|688|RI|345|Europe
SSD|SS|728|OD|626|Eastern Africa
STP|ST|678|TP|403|Middle Africa
SUN|||UR|365|Europe
SUR|SR|740|NS|115|South America
SVK|SK|703|LO|317|Europe
SVN|SI|705|SI|349|Europe
SWE|SE|752|SW|380|Europe
SWZ|SZ|748|WZ|572|Southern Africa
SXM|SX|534|NN||Caribbean
SYC|SC|690|SE|591|Eastern Africa
SYR|SY|760|SY|652|Middle East
TCA|TC|796|TK||Caribbean
TCD|TD|148|CD|483|Middle Africa
TGO|TG|768|TO|461|Western Africa
THA|TH|764|TH|800|Southeast Asia
TJK|TJ|762|TI|702|Caucasus and Central Asia
TKL|TK|772|TL||Oceania
TKM|TM|795|TX|701|Caucasus and Central Asia
TLS|TL|626|TT|860|Southeast Asia
TON|TO|776|TN|955|Oceania
TTO|TT|780|TD|52|Caribbean
TUN|TN|788|TS|616|Northern Africa
TUR|TR|792|TU|640|Middle East
TUV|TV|798|TV|947|Oceania
TWN|TW|158|TW|713|East Asia
TZA|TZ|834|TZ|510|Eastern Africa
UGA|UG|800|UG|500|Eastern Africa
UKR|UA|804|UP|369|Europe
UMI|UM|581|||Oceania
URY|UY|858|UY|165|South America
USA|US|840|US|2|North America
UZB|UZ|860|UZ|704|Caucasus and Central Asia
VAT|VA|336|VT||Europe
VCT|VC|670|VC|57|Caribbean
VEN|VE|862|VE|101|South America
VGB|VG|92|VI||Caribbean
VIR|VI|850|VQ||Caribbean
VNM|VN|704|VM|816|Southeast Asia
VUT|VU|548|NH|935|Oceania
WLF|WF|876|WF||Oceania
WSM|WS|882|WS|990|Oceania
XKX|XK||KV|347|Europe
YEM|YE|887|YM|679|Middle East
YUG|||YI|345|Europe
ZAF|ZA|710|SF|560|Southern Africa
ZMB|ZM|894|ZA|551|Southern Africa
ZWE|ZW|716|ZI|552|Southern Africa
`;
