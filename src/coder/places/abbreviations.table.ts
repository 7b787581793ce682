/**
 * First-order divisions as news abbreviates them (the AP's and the post's forms), a country's on one line: ISO alpha-3, then
 * `division=form,form`. The division is GeoNames' name.
 */
export const DIVISION_ABBREVIATIONS = `
USA|Alabama=Ala,AL|Alaska=AK|Arizona=Ariz,AZ|Arkansas=Ark,AR|California=Calif,CA|Colorado=Colo,CO|Connecticut=Conn,CT|Delaware=Del,DE
USA|Florida=Fla,FL|Georgia=Ga,GA|Hawaii=HI|Idaho=ID|Illinois=Ill,IL|Indiana=Ind,IN|Iowa=IA|Kansas=Kan,KS|Kentucky=Ky,KY|Louisiana=La,LA
USA|Maine=ME|Maryland=Md,MD|Massachusetts=Mass,MA|Michigan=Mich,MI|Minnesota=Minn,MN|Mississippi=Miss,MS|Missouri=Mo,MO|Montana=Mont,MT
USA|Nebraska=Neb,NE|Nevada=Nev,NV|New Hampshire=NH|New Jersey=NJ|New Mexico=NM|New York=NY|North Carolina=NC|North Dakota=ND|Ohio=OH
USA|Oklahoma=Okla,OK|Oregon=Ore,OR|Pennsylvania=Pa,PA|Rhode Island=RI|South Carolina=SC|South Dakota=SD|Tennessee=Tenn,TN|Texas=Tex,TX
USA|Utah=UT|Vermont=Vt,VT|Virginia=Va,VA|Washington=Wash,WA|West Virginia=WVa,WV|Wisconsin=Wis,WI|Wyoming=Wyo,WY|District of Columbia=DC
CAN|Ontario=Ont,ON|Quebec=Que,QC|British Columbia=BC|Alberta=Alta,AB|Manitoba=Man,MB|Saskatchewan=Sask,SK|Nova Scotia=NS
CAN|New Brunswick=NB|Newfoundland and Labrador=NL,Newfoundland|Prince Edward Island=PEI
AUS|New South Wales=NSW|Queensland=Qld|Victoria=Vic|Tasmania=Tas|South Australia=SA|Western Australia=WA
GBR|England=Eng|Scotland=Scot|Wales=Wal|Northern Ireland=NI,Ulster
IND|Uttar Pradesh=UP|Madhya Pradesh=MP|Kashmir=J&K
PAK|Khyber Pakhtunkhwa=KP,NWFP|Balochistan=Baluchistan
`;
