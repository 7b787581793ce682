/**
 * The words that sentences are full of: articles, prepositions, pronouns, conjunctions, forms of "to be" and "to have" and the
 * like, the closed classes of any grammar. Of English as many as there are; of other languages in Latin letters, by their
 * ISO 639-3 codes, the commonest, but none that English news is full of too, such as "war" and "men".
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const ENGLISH: ReadonlySet<string> = words(
  "the of and to in a is was that for on it with as by at from be are were has have had he she they his her their its an but not " +
    "this which who said will would been after before over more than or we i you no so do am me my our your him them us if when " +
    "while what where there these those into out up down off about against between under during through without can could may " +
    "might must should shall did does being because until also all any some other only such how why",
);

export const OTHERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    afr: "die het 'n en van in is nie dat met vir op aan om te was deur by na hy sy ook wat uit sal",
    azj: "və bir bu da də ki üçün ilə olan edib görə sonra o daha",
    cat: "el la els les un una de del i que en per amb al va és no dels seu més ha han",
    ces: "a v na se že je do z s o po za pro k od ve byl byla jsou není jako však podle který které jeho",
    dan: "og at det som en et på er af for med den til ikke om har fra var han hun i sig de efter blev siger",
    deu: "der die das den dem des ein eine einen einer und in im von vom zu zum zur mit auf für an am ist sind hat haben wurde dass nicht sich bei nach aus auch als es er sie was",
    est: "ja on ei et oli see ta ka kui mis oma aga pärast ning nad selle kes või",
    fin: "ja on ei että oli se hän ovat mutta myös kun joka mukaan sekä ole kanssa jälkeen olivat sen hänen tai",
    fra: "le la les un une de des du et que qui en dans par pour sur avec au aux est sont a été ont il elle ne pas ce cette son sa ses l d qu dit plus à",
    hat: "nan ak yo pou ki te li pa yon sou sa nou",
    hau: "da a ne na ta ya su ba cewa wani wata amma kuma domin",
    hrv: "i u na je se da su za od s o po koji koja iz ne kao što bio bila nije ali nakon biti će",
    hun: "a az és hogy nem is egy volt meg ez azt de ki el mint már csak szerint után között vagy még",
    ind: "yang dan di ke dari itu untuk dengan pada tidak ini adalah dalam oleh akan juga mereka telah karena atau",
    isl: "og að í á er það sem var til um við hann ekki með en af fyrir hefur hún eftir segir",
    ita: "il lo la i gli le un una di del della dei che e in per con su al alla dal è sono ha hanno non si nel nella più da a",
    kin: "mu na ya ku yo ko wa kandi ari muri",
    lav: "un ir ka no ar uz par tas bija pēc arī kas nav viņš bet pie",
    lit: "ir į iš su kad yra buvo ne dėl apie po per už jis taip bet kaip nuo",
    nld: "de het een en van in op te dat die is zijn was met voor niet aan er om ook door naar bij uit werd hij ze had hebben heeft we",
    nob: "og at det som en et på er av for med den til ikke om har fra var han hun i seg de etter ble sier",
    plt: "ny sy ary fa no izay amin tamin dia",
    pol: "i w z na do nie się że to jest o po za przez od dla był była są jak oraz przed który które jego",
    por: "o os as um uma de do da dos das no na nos nas e que em por com para seu sua se não é foi ao à mais mas como ele são a",
    ron: "și si de la în din pe cu că ca un o a al ale care nu este sunt au fost mai pentru după sau cei lui",
    slk: "a v na sa že je do z s o po za pre k od vo bol bola sú nie ako však podľa ktorý ktoré jeho",
    slv: "in v na je se da so za od z o po ki iz ne kot bil bila ni pa tudi",
    som: "oo iyo ka ku la uu waxaa ay in ee soo si aan ayaa waa",
    spa: "el la los las un una de del al y que en por con para su sus se no es fue era ha han había como más pero lo le a o",
    sqi: "të e në dhe me se për një nga është ka që u i më janë ishte ky kjo por nuk",
    swe: "och att det som en ett på är av för med den till inte om har från var han hon i sig de efter säger",
    swh: "na ya wa kwa ni katika la za kuwa hii hiyo huo cha kama lakini pia watu alisema baada",
    tgl: "ang ng sa na mga at ay ni si kay para hindi ito siya ko mo nang",
    tur: "ve bir bu da de için ile olarak olan daha çok ne gibi sonra kadar ama olduğunu dedi göre en",
    uzn: "va bu bilan uchun da bir ham edi esa deb",
    vie: "và của là có cho các được trong với không đã một người những này khi từ tại về",
  }).map(([language, list]) => [language, words(list)]),
);
