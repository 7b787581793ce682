/**
 * The closed classes of English by their UD tags (https://universaldependencies.org/u/pos): words that EWT's and GUM's training parts have with the tag
 * three times or more, slips of the annotators and of the writers left out, with rarer ones of the kind added.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const CLOSED_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "ADP",
    list(`@ aboard about above across after against ahead along alongside amid amidst among amongst apart around as aside at away back because
      before behind below beneath beside besides between beyond but by concerning despite down during except f following for forth from in including inside
      into like minus near next o of off on onto opposite out outside over past pending per plus post re regarding round since than through throughout
      thru till to together toward towards under underneath unlike until up upon v versus via vs vs. w with within without`),
  ],
  [
    "DET",
    list(`a all an another any both certain each either enough every few half her his its many more most much my neither no our quite several some such
      that the their these this those what whatever which whichever whose your`),
  ],
  [
    "PRON",
    list(`'em 's all another any anybody anyone anything both each either em everybody everyone everything few he her hers herself him himself his i it
      it's its itself many me mine more most much my myself neither nobody none nothing one ones oneself other others our ours ourselves s several she some
      somebody someone something such that their theirs them themselves there these they this those thou thy u ur us we what whatever which whichever who
      whoever whom whomever whose ye yo you your yours yourself yourselves`),
  ],
  [
    "AUX",
    list(`'d 'll 'm 're 's 've ’d ’ll ’m ’re ’s ’ve \`s ai am ar are be been being ca can cannot could dare did do does doing done get gets getting got had has
      have having is ll m may might must need ought r re s shall should used ve was were where will wo would`),
  ],
  ["PART", list("' ’ 's ’s n't n’t na nor not nt s ta to")],
  ["CCONJ", list("& and both but either et minus n neither nor or plus versus vs yet")],
  [
    "SCONJ",
    list(`about after albeit although as at because before behind by cause cuz despite except for from given how if in into lest like of on once over since
      so than that though till to towards unless until upon what when whenever where whereas whereby wherever whether which while whilst who why with without`),
  ],
]);
