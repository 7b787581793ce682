/** Given names that are borne nearly always by one gender, and words that tell it. Compiled for this project. */
export const MALE_NAMES = `
james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew
joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott
brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry peter zachary kyle
noah ethan jeremy walter christian keith roger terry harry sean austin carl arthur lawrence dylan jesse jordan bryan bill joe bob jim tom
mike dave steve tony ben sam dan tim jeff greg ken barack bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent
russell louis philip bobby johnny bradley muhammad mohammed mohamed mohammad ahmed ahmad ali hassan hussein omar khalid ibrahim mahmoud
mustafa abdullah abdul yusuf youssef karim tariq saleh salih hamid haider nouri jalal masoud massoud bashar hafez saddam recep mehmet
ahmet osman vladimir dmitry dmitri sergei sergey ivan mikhail boris nikolai alexei igor oleg viktor yuri andrei volodymyr petro pavel jan
josef hans klaus jurgen wolfgang helmut gerhard friedrich heinrich pierre jean jacques francois michel nicolas emmanuel luc marcel rene
antonio giovanni giuseppe matteo silvio mario luigi marco carlos luis jorge miguel pedro pablo fernando rafael diego hugo nicolas javier
manuel joao lula hiroshi kenji takashi shinzo akira xi li wei kim raj rahul narendra amit sanjay arun vijay manmohan nawaz imran pervez
asif hamid ashraf benjamin binyamin yitzhak ehud shimon ariel avigdor moshe kofi nelson thabo jacob robert uhuru raila yoweri emmerson
olusegun goodluck muhammadu atiku kwame abiy isaias omar salva riek joseph felix denis adel qassem qasem esmail hossein reza javad
`;
export const FEMALE_NAMES = `
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret betty sandra ashley kimberly emily donna
michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela shirley anna brenda pamela emma nicole
helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria
kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn
janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany
charlotte marie kayla alexis lori hillary condoleezza nikki theresa ursula ellen aung benazir sonia indira fatima aisha zainab maryam
khadija leila layla noor samira nadia olga natalia tatiana svetlana irina elena yulia ekaterina anastasia ingrid greta angelina claire
sophie isabelle francoise giulia francesca lucia carmen dilma cristina michelle yoko keiko priyanka pratibha sushma golda tzipi winnie
joyce ngozi graca rosa ana
`;
export const MALE_WORDS = `
mr mr. sir lord king prince sultan emir emperor sheikh father son brother husband uncle nephew grandfather grandson boy man gentleman
fiancé fiance widower boyfriend monk priest pope imam rabbi bishop cardinal duke count actor waiter spokesman policeman businessman
congressman chairman fisherman gunman fireman serviceman salesman councilman statesman godfather stepfather
`;
export const FEMALE_WORDS = `
mrs mrs. ms ms. miss dame lady queen princess mother daughter sister wife aunt niece grandmother granddaughter girl woman fiancée fiancee
widow girlfriend nun duchess countess actress waitress spokeswoman policewoman businesswoman congresswoman chairwoman servicewoman
saleswoman councilwoman stateswoman stepmother schoolgirl heroine hostess midwife
`;
