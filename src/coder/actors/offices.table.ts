/**
 * Persons who held an office of state, an international one or led an armed movement, one office a line: names, the full one first,
 * parted by ";" | country (alpha-3) | PLOVER sectors or an organization code | from | to (year and month, both inclusive; no end: still so in 2024). Written
 * from memory of public record, not checked line by line against a source; the names are in forms that seldom name anyone else in the news.
 */
export const OFFICES = `
Ronald Reagan|USA|GOV|1981-01|1989-01
George H.W. Bush;George H. W. Bush|USA|GOV|1989-01|1993-01
Bill Clinton|USA|GOV|1993-01|2001-01
George W. Bush|USA|GOV|2001-01|2009-01
Barack Obama;Obama|USA|GOV|2009-01|2017-01
Donald Trump;Donald J. Trump|USA|GOV|2017-01|2021-01
Joe Biden;Joseph Biden|USA|GOV|2021-01|2025-01
Joe Biden;Joseph Biden|USA|GOV|2009-01|2017-01
Dick Cheney|USA|GOV|2001-01|2009-01
Mike Pence|USA|GOV|2017-01|2021-01
Kamala Harris|USA|GOV|2021-01|2025-01
Madeleine Albright|USA|GOV|1997-01|2001-01
Colin Powell|USA|GOV|2001-01|2005-01
Condoleezza Rice|USA|GOV|2005-01|2009-01
Hillary Clinton;Hillary Rodham Clinton|USA|GOV|2009-01|2013-02
John Kerry|USA|GOV|2013-02|2017-01
Rex Tillerson|USA|GOV|2017-02|2018-03
Mike Pompeo|USA|GOV|2018-04|2021-01
Antony Blinken|USA|GOV|2021-01|2025-01
Donald Rumsfeld|USA|MIL;GOV|2001-01|2006-12
Robert Gates|USA|MIL;GOV|2006-12|2011-07
Leon Panetta|USA|MIL;GOV|2011-07|2013-02
Lloyd Austin|USA|MIL;GOV|2021-01|2025-01
Margaret Thatcher|GBR|GOV|1979-05|1990-11
John Major|GBR|GOV|1990-11|1997-05
Tony Blair|GBR|GOV|1997-05|2007-06
Gordon Brown|GBR|GOV|2007-06|2010-05
David Cameron|GBR|GOV|2010-05|2016-07
Theresa May|GBR|GOV|2016-07|2019-07
Boris Johnson|GBR|GOV|2016-07|2018-07
Boris Johnson|GBR|GOV|2019-07|2022-09
Liz Truss|GBR|GOV|2022-09|2022-10
Rishi Sunak|GBR|GOV|2022-10|2024-07
Keir Starmer|GBR|GOV|2024-07|
Jacques Chirac|FRA|GOV|1995-05|2007-05
Nicolas Sarkozy;Sarkozy|FRA|GOV|2007-05|2012-05
Francois Hollande;François Hollande|FRA|GOV|2012-05|2017-05
Emmanuel Macron;Macron|FRA|GOV|2017-05|
Helmut Kohl|DEU|GOV|1982-10|1998-10
Gerhard Schroeder;Gerhard Schröder|DEU|GOV|1998-10|2005-11
Angela Merkel;Merkel|DEU|GOV|2005-11|2021-12
Olaf Scholz|DEU|GOV|2021-12|2025-05
Silvio Berlusconi;Berlusconi|ITA|GOV|2001-06|2006-05
Silvio Berlusconi;Berlusconi|ITA|GOV|2008-05|2011-11
Matteo Renzi|ITA|GOV|2014-02|2016-12
Giuseppe Conte|ITA|GOV|2018-06|2021-02
Mario Draghi|ITA|GOV|2021-02|2022-10
Giorgia Meloni|ITA|GOV|2022-10|
Jose Luis Rodriguez Zapatero|ESP|GOV|2004-04|2011-12
Mariano Rajoy|ESP|GOV|2011-12|2018-06
Pedro Sanchez;Pedro Sánchez|ESP|GOV|2018-06|
Alexis Tsipras;Tsipras|GRC|GOV|2015-01|2019-07
Kyriakos Mitsotakis|GRC|GOV|2019-07|
Viktor Orban;Viktor Orbán|HUN|GOV|2010-05|
Donald Tusk|POL|GOV|2007-11|2014-09
Donald Tusk|POL|GOV|2023-12|
Andrzej Duda|POL|GOV|2015-08|2025-08
Mateusz Morawiecki|POL|GOV|2017-12|2023-12
Mark Rutte|NLD|GOV|2010-10|2024-07
Boris Yeltsin;Yeltsin|RUS|GOV|1991-07|1999-12
Mikhail Gorbachev;Gorbachev|SUN|GOV|1985-03|1991-12
Vladimir Putin;Putin|RUS|GOV|1999-08|
Dmitry Medvedev|RUS|GOV|2008-05|2020-01
Sergei Lavrov;Sergey Lavrov;Lavrov|RUS|GOV|2004-03|
Sergei Shoigu;Sergey Shoigu|RUS|MIL;GOV|2012-11|2024-05
Dmitry Peskov|RUS|GOV|2012-05|
Alexander Lukashenko;Lukashenko|BLR|GOV|1994-07|
Leonid Kuchma|UKR|GOV|1994-07|2005-01
Viktor Yushchenko|UKR|GOV|2005-01|2010-02
Viktor Yanukovych;Yanukovych|UKR|GOV|2010-02|2014-02
Petro Poroshenko;Poroshenko|UKR|GOV|2014-06|2019-05
Volodymyr Zelensky;Volodymyr Zelenskyy;Volodymyr Zelenskiy;Zelensky;Zelenskyy|UKR|GOV|2019-05|
Mikheil Saakashvili;Mikhail Saakashvili;Saakashvili|GEO|GOV|2004-01|2013-11
Ilham Aliyev|AZE|GOV|2003-10|
Nikol Pashinyan;Pashinyan|ARM|GOV|2018-05|
Nursultan Nazarbayev|KAZ|GOV|1991-12|2019-03
Slobodan Milosevic;Slobodan Milošević;Milosevic|SRB|GOV|1989-05|2000-10
Aleksandar Vucic;Aleksandar Vučić|SRB|GOV|2014-04|
Recep Tayyip Erdogan;Recep Tayyip Erdoğan;Tayyip Erdogan;Erdogan;Erdoğan|TUR|GOV|2003-03|
Ahmet Davutoglu|TUR|GOV|2009-05|2016-05
Mevlut Cavusoglu|TUR|GOV|2014-08|2023-06
Yitzhak Rabin|ISR|GOV|1992-07|1995-11
Benjamin Netanyahu;Netanyahu|ISR|GOV|1996-06|1999-07
Benjamin Netanyahu;Netanyahu|ISR|GOV|2009-03|2021-06
Benjamin Netanyahu;Netanyahu|ISR|GOV|2022-12|
Ehud Barak|ISR|GOV|1999-07|2001-03
Ehud Barak|ISR|MIL;GOV|2007-06|2013-03
Ariel Sharon|ISR|GOV|2001-03|2006-04
Ehud Olmert;Olmert|ISR|GOV|2006-01|2009-03
Avigdor Lieberman|ISR|GOV|2009-03|2018-11
Naftali Bennett|ISR|GOV|2021-06|2022-06
Yair Lapid|ISR|GOV|2021-06|2022-12
Yoav Gallant|ISR|MIL;GOV|2022-12|2024-11
Yasser Arafat;Yasir Arafat;Arafat|PSE|GOV|1994-07|2004-11
Mahmoud Abbas|PSE|GOV|2003-03|2003-09
Mahmoud Abbas|PSE|GOV|2005-01|
Ismail Haniyeh;Ismail Haniya|PSE|REB;GOV|2006-03|2024-07
Hosni Mubarak;Mubarak|EGY|GOV|1981-10|2011-02
Mohamed Morsi;Mohammed Morsi;Mohamed Mursi;Morsi|EGY|GOV|2012-06|2013-07
Abdel Fattah al-Sisi;Abdel-Fattah el-Sissi;Abdel Fattah el-Sisi;al-Sisi|EGY|GOV|2013-07|
King Hussein|JOR|GOV|1952-08|1999-02
King Abdullah II|JOR|GOV|1999-02|
Hafez al-Assad;Hafez Assad|SYR|GOV|1971-03|2000-06
Bashar al-Assad;Bashar Assad|SYR|GOV|2000-07|2024-12
Walid al-Moallem;Walid Muallem|SYR|GOV|2006-02|2020-11
Saad Hariri;Saad al-Hariri|LBN|GOV|2009-11|2011-06
Saad Hariri;Saad al-Hariri|LBN|GOV|2016-12|2020-01
Najib Mikati|LBN|GOV|2011-06|2014-02
Michel Aoun|LBN|GOV|2016-10|2022-10
Hassan Nasrallah;Nasrallah|LBN|PRM;PTY|1992-02|2024-09
Saddam Hussein;Saddam|IRQ|GOV|1979-07|2003-04
Nouri al-Maliki;Nuri al-Maliki;al-Maliki|IRQ|GOV|2006-05|2014-09
Haider al-Abadi;Haidar al-Abadi;al-Abadi|IRQ|GOV|2014-09|2018-10
Adel Abdul Mahdi;Adil Abdul-Mahdi;Adel Abdul-Mahdi|IRQ|GOV|2018-10|2020-05
Mustafa al-Kadhimi|IRQ|GOV|2020-05|2022-10
Jalal Talabani|IRQ|GOV|2005-04|2014-07
Barham Salih|IRQ|GOV|2018-10|2022-10
Masoud Barzani;Massoud Barzani|IRQ|GOV|2005-06|2017-11
Mohammad Khatami|IRN|GOV|1997-08|2005-08
Mahmoud Ahmadinejad;Ahmadinejad|IRN|GOV|2005-08|2013-08
Hassan Rouhani;Rouhani|IRN|GOV|2013-08|2021-08
Ebrahim Raisi|IRN|GOV|2021-08|2024-05
Masoud Pezeshkian|IRN|GOV|2024-07|
Ali Khamenei;Khamenei|IRN|GOV|1989-06|
Mohammad Javad Zarif;Javad Zarif|IRN|GOV|2013-08|2021-08
Qasem Soleimani;Qassem Soleimani;Soleimani|IRN|MIL|1998-01|2020-01
King Abdullah bin Abdulaziz|SAU|GOV|2005-08|2015-01
Mohammed bin Salman|SAU|GOV|2015-01|
Adel al-Jubeir|SAU|GOV|2015-04|2018-12
Ali Abdullah Saleh|YEM|GOV|1990-05|2012-02
Abdrabbuh Mansour Hadi;Abed Rabbo Mansour Hadi|YEM|GOV|2012-02|2022-04
Muammar Gaddafi;Moammar Gadhafi;Muammar Qaddafi;Gaddafi;Gadhafi;Qaddafi|LBY|GOV|1969-09|2011-08
Khalifa Haftar;Khalifa Hifter;Haftar|LBY|REB|2014-05|
Fayez al-Sarraj;Fayez Serraj|LBY|GOV|2016-03|2021-03
Zine El Abidine Ben Ali|TUN|GOV|1987-11|2011-01
Kais Saied|TUN|GOV|2019-10|
Abdelaziz Bouteflika;Bouteflika|DZA|GOV|1999-04|2019-04
Omar al-Bashir;Omar Hassan al-Bashir;al-Bashir|SDN|GOV|1989-06|2019-04
Abdel Fattah al-Burhan|SDN|MIL;GOV|2019-04|
Abdalla Hamdok|SDN|GOV|2019-08|2022-01
Salva Kiir|SSD|GOV|2011-07|
Riek Machar|SSD|REB|2013-12|2016-04
Meles Zenawi|ETH|GOV|1995-08|2012-08
Abiy Ahmed|ETH|GOV|2018-04|
Isaias Afwerki|ERI|GOV|1993-05|
Mwai Kibaki|KEN|GOV|2002-12|2013-04
Uhuru Kenyatta|KEN|GOV|2013-04|2022-09
William Ruto|KEN|GOV|2013-04|
Yoweri Museveni;Museveni|UGA|GOV|1986-01|
Paul Kagame;Kagame|RWA|GOV|2000-04|
Pierre Nkurunziza|BDI|GOV|2005-08|2020-06
Laurent Kabila|COD|GOV|1997-05|2001-01
Joseph Kabila|COD|GOV|2001-01|2019-01
Felix Tshisekedi;Félix Tshisekedi|COD|GOV|2019-01|
Robert Mugabe;Mugabe|ZWE|GOV|1980-04|2017-11
Emmerson Mnangagwa;Mnangagwa|ZWE|GOV|2017-11|
Nelson Mandela|ZAF|GOV|1994-05|1999-06
Thabo Mbeki|ZAF|GOV|1999-06|2008-09
Jacob Zuma|ZAF|GOV|2009-05|2018-02
Cyril Ramaphosa;Ramaphosa|ZAF|GOV|2018-02|
Olusegun Obasanjo|NGA|GOV|1999-05|2007-05
Goodluck Jonathan|NGA|GOV|2010-05|2015-05
Muhammadu Buhari;Buhari|NGA|GOV|2015-05|2023-05
Bola Tinubu|NGA|GOV|2023-05|
John Mahama|GHA|GOV|2012-07|2017-01
Nana Akufo-Addo|GHA|GOV|2017-01|2025-01
Laurent Gbagbo|CIV|GOV|2000-10|2011-04
Alassane Ouattara|CIV|GOV|2011-04|
Macky Sall|SEN|GOV|2012-04|2024-04
Charles Taylor|LBR|GOV|1997-08|2003-08
Ellen Johnson Sirleaf|LBR|GOV|2006-01|2018-01
Paul Biya|CMR|GOV|1982-11|
Idriss Deby;Idriss Déby|TCD|GOV|1990-12|2021-04
Hamid Karzai;Karzai|AFG|GOV|2001-12|2014-09
Ashraf Ghani|AFG|GOV|2014-09|2021-08
Mullah Omar|AFG|REB|1996-04|2013-04
Pervez Musharraf;Musharraf|PAK|GOV|1999-10|2008-08
Benazir Bhutto|PAK|GOV|1988-12|1990-08
Benazir Bhutto|PAK|GOV|1993-10|1996-11
Nawaz Sharif|PAK|GOV|1997-02|1999-10
Nawaz Sharif|PAK|GOV|2013-06|2017-07
Asif Ali Zardari|PAK|GOV|2008-09|2013-09
Imran Khan|PAK|GOV|2018-08|2022-04
Shehbaz Sharif;Shahbaz Sharif|PAK|GOV|2022-04|
Atal Bihari Vajpayee|IND|GOV|1998-03|2004-05
Manmohan Singh|IND|GOV|2004-05|2014-05
Narendra Modi;Modi|IND|GOV|2014-05|
Sheikh Hasina|BGD|GOV|2009-01|2024-08
Khaleda Zia|BGD|GOV|2001-10|2006-10
Mahinda Rajapaksa|LKA|GOV|2005-11|2015-01
Gotabaya Rajapaksa|LKA|GOV|2019-11|2022-07
Aung San Suu Kyi;Suu Kyi|MMR|GOV|2016-04|2021-02
Min Aung Hlaing|MMR|MIL;GOV|2021-02|
Thaksin Shinawatra;Thaksin|THA|GOV|2001-02|2006-09
Yingluck Shinawatra;Yingluck|THA|GOV|2011-08|2014-05
Prayuth Chan-ocha|THA|GOV|2014-05|2023-08
Hun Sen|KHM|GOV|1985-01|2023-08
Mahathir Mohamad|MYS|GOV|1981-07|2003-10
Mahathir Mohamad|MYS|GOV|2018-05|2020-03
Najib Razak|MYS|GOV|2009-04|2018-05
Anwar Ibrahim|MYS|GOV|2022-11|
Susilo Bambang Yudhoyono;Yudhoyono|IDN|GOV|2004-10|2014-10
Joko Widodo;Jokowi|IDN|GOV|2014-10|2024-10
Gloria Macapagal Arroyo|PHL|GOV|2001-01|2010-06
Benigno Aquino III|PHL|GOV|2010-06|2016-06
Rodrigo Duterte;Duterte|PHL|GOV|2016-06|2022-06
Ferdinand Marcos Jr.;Bongbong Marcos|PHL|GOV|2022-06|
Jiang Zemin|CHN|GOV|1993-03|2003-03
Hu Jintao|CHN|GOV|2003-03|2013-03
Wen Jiabao|CHN|GOV|2003-03|2013-03
Xi Jinping|CHN|GOV|2013-03|
Li Keqiang|CHN|GOV|2013-03|2023-03
Wang Yi|CHN|GOV|2013-03|
Carrie Lam|HKG|GOV|2017-07|2022-06
Chen Shui-bian|TWN|GOV|2000-05|2008-05
Ma Ying-jeou|TWN|GOV|2008-05|2016-05
Tsai Ing-wen|TWN|GOV|2016-05|2024-05
Lai Ching-te|TWN|GOV|2024-05|
Junichiro Koizumi;Koizumi|JPN|GOV|2001-04|2006-09
Shinzo Abe|JPN|GOV|2006-09|2007-09
Shinzo Abe|JPN|GOV|2012-12|2020-09
Yoshihide Suga|JPN|GOV|2020-09|2021-10
Fumio Kishida|JPN|GOV|2021-10|2024-10
Kim Dae-jung|KOR|GOV|1998-02|2003-02
Roh Moo-hyun|KOR|GOV|2003-02|2008-02
Lee Myung-bak|KOR|GOV|2008-02|2013-02
Park Geun-hye|KOR|GOV|2013-02|2017-03
Moon Jae-in|KOR|GOV|2017-05|2022-05
Yoon Suk-yeol;Yoon Suk Yeol|KOR|GOV|2022-05|2025-04
Kim Jong-il;Kim Jong Il|PRK|GOV|1994-07|2011-12
Kim Jong-un;Kim Jong Un|PRK|GOV|2011-12|
John Howard|AUS|GOV|1996-03|2007-12
Kevin Rudd|AUS|GOV|2007-12|2010-06
Julia Gillard|AUS|GOV|2010-06|2013-06
Tony Abbott|AUS|GOV|2013-09|2015-09
Malcolm Turnbull|AUS|GOV|2015-09|2018-08
Scott Morrison|AUS|GOV|2018-08|2022-05
Anthony Albanese|AUS|GOV|2022-05|
Helen Clark|NZL|GOV|1999-12|2008-11
Jacinda Ardern|NZL|GOV|2017-10|2023-01
Jean Chretien;Jean Chrétien|CAN|GOV|1993-11|2003-12
Stephen Harper|CAN|GOV|2006-02|2015-11
Justin Trudeau|CAN|GOV|2015-11|2025-03
Vicente Fox|MEX|GOV|2000-12|2006-11
Felipe Calderon;Felipe Calderón|MEX|GOV|2006-12|2012-11
Enrique Pena Nieto;Enrique Peña Nieto|MEX|GOV|2012-12|2018-11
Andres Manuel Lopez Obrador;Andrés Manuel López Obrador|MEX|GOV|2018-12|2024-09
Claudia Sheinbaum|MEX|GOV|2024-10|
Fidel Castro|CUB|GOV|1959-02|2008-02
Raul Castro;Raúl Castro|CUB|GOV|2008-02|2018-04
Miguel Diaz-Canel;Miguel Díaz-Canel|CUB|GOV|2018-04|
Hugo Chavez;Hugo Chávez|VEN|GOV|1999-02|2013-03
Nicolas Maduro;Nicolás Maduro;Maduro|VEN|GOV|2013-03|
Juan Guaido;Juan Guaidó|VEN|OPP|2019-01|2023-01
Alvaro Uribe;Álvaro Uribe|COL|GOV|2002-08|2010-08
Juan Manuel Santos|COL|GOV|2010-08|2018-08
Ivan Duque;Iván Duque|COL|GOV|2018-08|2022-08
Gustavo Petro|COL|GOV|2022-08|
Rafael Correa|ECU|GOV|2007-01|2017-05
Lenin Moreno;Lenín Moreno|ECU|GOV|2017-05|2021-05
Evo Morales|BOL|GOV|2006-01|2019-11
Alberto Fujimori|PER|GOV|1990-07|2000-11
Pedro Castillo|PER|GOV|2021-07|2022-12
Dina Boluarte|PER|GOV|2022-12|
Luiz Inacio Lula da Silva;Luiz Inácio Lula da Silva;Lula|BRA|GOV|2003-01|2010-12
Luiz Inacio Lula da Silva;Luiz Inácio Lula da Silva;Lula|BRA|GOV|2023-01|
Dilma Rousseff;Rousseff|BRA|GOV|2011-01|2016-08
Michel Temer|BRA|GOV|2016-08|2018-12
Jair Bolsonaro;Bolsonaro|BRA|GOV|2019-01|2022-12
Nestor Kirchner;Néstor Kirchner|ARG|GOV|2003-05|2007-12
Cristina Fernandez de Kirchner;Cristina Fernández de Kirchner;Cristina Kirchner|ARG|GOV|2007-12|2015-12
Mauricio Macri|ARG|GOV|2015-12|2019-12
Alberto Fernandez;Alberto Fernández|ARG|GOV|2019-12|2023-12
Javier Milei|ARG|GOV|2023-12|
Michelle Bachelet|CHL|GOV|2006-03|2010-03
Michelle Bachelet|CHL|GOV|2014-03|2018-03
Sebastian Pinera;Sebastián Piñera|CHL|GOV|2010-03|2014-03
Sebastian Pinera;Sebastián Piñera|CHL|GOV|2018-03|2022-03
Gabriel Boric|CHL|GOV|2022-03|
Daniel Ortega|NIC|GOV|2007-01|
Nayib Bukele|SLV|GOV|2019-06|2024-06
Manuel Zelaya|HND|GOV|2006-01|2009-06
Jimmy Morales|GTM|GOV|2016-01|2020-01
Jovenel Moise;Jovenel Moïse|HTI|GOV|2017-02|2021-07
Jean-Bertrand Aristide|HTI|GOV|2001-02|2004-02
Boutros Boutros-Ghali||UNO|1992-01|1996-12
Kofi Annan||UNO|1997-01|2006-12
Ban Ki-moon||UNO|2007-01|2016-12
Antonio Guterres;António Guterres||UNO|2017-01|
Jens Stoltenberg||IGO|2014-10|2024-09
Anders Fogh Rasmussen||IGO|2009-08|2014-09
Jose Manuel Barroso;José Manuel Barroso||EUR|2004-11|2014-10
Jean-Claude Juncker||EUR|2014-11|2019-11
Ursula von der Leyen||EUR|2019-12|
Javier Solana||EUR|1999-10|2009-11
Catherine Ashton||EUR|2009-12|2014-10
Federica Mogherini||EUR|2014-11|2019-11
Josep Borrell||EUR|2019-12|2024-11
Osama bin Laden;Usama bin Laden||REB|1988-08|2011-05
Ayman al-Zawahiri||REB|2011-06|2022-07
Abu Bakr al-Baghdadi||REB|2010-05|2019-10
`;
