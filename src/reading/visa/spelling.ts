// One spelling for what programs and applicants write in many ways: markup, marks, names of visas and turns of phrase.

/** What is written, and as what it is read. */
type Rewriting = readonly [written: RegExp, read: string];

/** A cell may hold a piece of a web page. */
const TAGS: readonly Rewriting[] = [
  // "<li>J-1</li><li>H-1B</li>": lines
  [/<\/?(?:br|p|li|div|tr|td|ul|ol|h\d)\b[^<>]{0,300}>/g, '\n'],
  // "<b>J-1</b>"
  [/<\/?[a-z][^<>]{0,300}>/g, ''],
];

/** "J-1 &amp; H-1B", "don&#39;t" */
const ENTITY = /&(?:#(\d{1,6})|([a-z]{2,6}));/g;
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  rsquo: "'",
  lsquo: "'",
  ldquo: '"',
  rdquo: '"',
  ndash: '-',
  mdash: '\u2014',
  bull: '•',
  check: '✓',
};
const character = (whole: string, code: string | undefined, name: string): string =>
  code === undefined ? (ENTITIES[name] ?? whole) : String.fromCharCode(Number(code)).toLowerCase();

/** Keyboards and web pages have many spaces, dashes and quotes: one of each is left, and no apostrophe inside a word. */
const CHARACTERS: readonly Rewriting[] = [
  // "J-1   visas", "J-1 -> yes", "no visas :("
  [/(?: [:;]-?[()]|[ \u00a0\u2000-\u200a\u202f\u3000\t]|[=-]>)+/g, ' '],
  // "GC holders only - no visas": a dash between words, which is a pause
  [/(?<=\s)[-\u2010-\u2015\u2212]+(?=\s)/g, '—'],
  // "J–1": a hyphen
  [/[\u2010-\u2013\u2212\ufe58\ufe63\uff0d]/g, '-'],
  // "doesn’t"
  [/[\u2018\u2019\u02bc\u00b4`]/g, "'"],
  // "we'd", no "req'd"
  [/(?<!req|pref)'d\b/g, ' would'],
  // "don't", "J-1's", "they'll"
  [/'(?:(?:re|ll|ve|m)\b|(?<=\w')(?=\w))/g, ''],
  // "acccepted"
  [/([a-hj-z])\1\1+/g, '$1$1'],
  // "Visa type(s)"
  [/\(s\)/g, 's'],
];

/** Ticks and crosses are answers. */
const MARKS: readonly Rewriting[] = [
  // "J-1 ✅", "J-1 🟢", "J-1 [x]", "J-1 (+)"
  [/[✓✔☑✅√👍👌🆗🟢🟩💚🎉😀-😏]|[[(] ?[x+] ?[\])]/gu, ' yesmark '],
  // "H-1B ❌", "H-1B 🔴", "H-1B (-)", "[ ] H-1B"
  [/[✗✘❌☒✖×☐👎🚫⛔🛑🔴🟥🙅]|[[(][-\u2014][\])]|\[ ?\](?= ?\w)|\b ?\[ ?\]/gu, ' nomark '],
  // "H-1B +/-", "J-1 ~", "J-1, ?H-1B"
  [/\+\/?-|±|~(?! ?\d)|(?<=[ ,;/(])\?(?=[jh])/g, ' maybe '],
  // "H-1B 🟡": another picture beside a visa leaves a doubt
  [/\p{Extended_Pictographic}(?<=[jh][ -]?1[ -]?b?s?:? ?.)/gu, ' maybe '],
];

/** Dots and strokes inside an abbreviation end no sentence, and an address says nothing. */
const ABBREVIATIONS: readonly Rewriting[] = [
  // "https://example.org/h1b", "gme@example.org"
  [/(?:https?:\/\/|\bww+\.|\b[\w.+-]{1,64}(?:@|\.(?:org|com|edu|net|gov|html?)\b))[^\s()]*\b\/?/g, ' '],
  // "w/o a green card"
  [/\bw\/o\b ?/g, 'without '],
  // "w/ J-1"
  [/\bw\/ ?/g, 'with '],
  // "N/A for H-1B"
  [/\b(?:n\/a|n\.a\.?)(?![a-z])/g, ' naword '],
  // "U.S.", "I.M."
  [/\.(?:(?<=\b[a-z]\.)(?=[a-z]\.)|(?<=\b[a-z]\.[a-z]\.))/g, ''],
  // "accpeted", "accepeted", "sponcer", "availble", "elegible"
  [/\bac+(?:epe?|pe|p)t/g, 'accept'],
  [/\bsp[on]{1,3}[sc]?[eo]r/g, 'sponsor'],
  [/\bav[ail]{2,4}b(?:le|el|il)/g, 'available'],
  // "etc.", "St. Mary"
  [/\b(etc|dr|st|vs|approx|dept|univ|perm)\./g, '$1'],
  // "by May 15", "from over 20 countries", "if USMLE > 250"
  [/(?:\b(?:may|over) |> ?)(?=\d)/g, 'month '],
  // "case/case"
  [/\bcase ?[/x] ?case\b/g, 'cbc'],
];

/** From here on each visa is one word: j1, h1b, and xvisa for those that no rule asks about. */
const VISAS: readonly Rewriting[] = [
  // "Visas acceptedJ1": two cells of a page run together
  [/(?=[jh]-?1)(?<=[a-z]{4})/g, ' '],
  // "J 1", "J-I", "J-1s"
  [/\bj[ \-_.]{0,3}(?:1|[il](?![a-z0-9])|one\b)s?(?![a-z0-9])/g, 'j1'],
  // "H1-B", "HIB", "HB1"
  [/\bh[ \-_.]{0,3}(?:1(?:[ \-_.]{0,3}b)?|[il][ \-_.]{0,3}b)s?(?![a-z0-9])|\bhb-?1\b/g, 'h1b'],
  // "J/H", "J visas", "J ok", "only J"
  [
    /\bj(?= {0,3}(?:[/,&]|and|n?or) {0,3}h(?:1b)?\b|[ -]{0,3}(?:type )?visas?\b| (?:only|ok|yes|no)\b)|\b(?<=(?:only|visas?:|yes) \(?)j(?![\w-])|^ *j *$/g,
    'j1',
  ],
  // "H visas", "H ok", "no H", "J-1 or H"
  [
    /\bh(?:(?=[ -]{0,3}(?:type )?visas?\b| (?:ok|yes|not?)\b)|(?<=\b(?:not?|j1? *(?:and|n?or|[/,&])) *h)(?![\w-]))/g,
    'h1b',
  ],
  // "the ECFMG's J-1 exchange visitor program": no program of residents
  [/\b(j1|h1b) (?:exchange |visitor )*program\b/g, '$1 visa'],
  // "V: J1"
  [/\bv(?=:)/g, 'visa'],
  // "J-1 waiver", "J-1 research scholars": no J-1 of a resident
  [
    /\bj1 (?:visas? )?(?:for (?:the )?)?(?:waiver|research|short[ -]term|scholar|non-?clinical|observ|extern|dependent|spouse)\w*|\bwaivers? (?:of|for)(?: the)? j1\b|\bresearch j1\b/g,
    'xvisa',
  ],
  // "F-1", "H-4", "H-1B1", "TN"
  [/\b(?:[fobelqpkm][ -]?[1-3]|h[ -]?[234][ab]?|h[ -]?1[ -]?b1|j[ -]?2|tn|opt|cpt)s?(?![a-z0-9])/g, 'xvisa'],
];

/** Every physician's J-1 is sponsored by the ECFMG, so "sponsored by ECFMG" is no sponsorship of the program's (V2). */
const SPONSOR: readonly Rewriting[] = [
  // "EFCMG"
  [/\b(?:efcmg|educational commission for foreign medical graduates)\b/g, 'ecfmg'],
  // "sponsored by the ECFMG", "ECFMG-sponsored J-1"
  [
    /\b(?:sponsored (?:by|through|via) )?(?:the )?(ecfmg|intealth)(?:[ -]sponsor(?:ed|ship)\b| as (?:the )?sponsor\b)?/g,
    '$1',
  ],
  // "H-1B (institution)": who sponsors it
  [/\((?:by )?(?:the )?(?:institution|hospital|program|university)\)(?= *(?:$|[,;.|]))/g, ''],
  // "sponsored not by us but by ECFMG"
  [/\bnot (?:\w+ )?by [\w ]{1,30} but (?=by |ecfmg)/g, ''],
];

/** Step 3 is a condition that is read elsewhere (V9): here it is one word, with its "passed" and "required". */
const EXAMS: readonly Rewriting[] = [
  // "passed USMLE Step 3", "Level III", "all three steps"
  [
    /\b(?:(?:pass|complet|clear|requir)\w* (?:of )?)?(?:(?:usmle |comlex )?(?:step|level)|usmle)[ -]?(?:3|iii|three)\b(?: (?:score|result)s?)?(?:[ -](?:(?:is )?(?:passed|required|done|completed?|cleared)|reqd?|needed|mandatory)\b)?(?: (?:by|before|b4|prior to)(?: the)? rank\w*(?: (?:order|lists?|deadline)\b)*)?|\b(?:(?:pass|complet)\w* )?all (?:three|3) (?:usmle )?steps\b|\bs3\b/g,
    'step3',
  ],
  // "only if Step 3 is passed"
  [/\bonly (?=(?:if|with|after|when|once|for|to)\b[^.;,\n\u2014]{0,60}step3)/g, ''],
];

/** Turns of phrase that say what another word says, where that word is the one that is read. */
const PHRASES: readonly Rewriting[] = [
  // "J1 for all, H1 never"
  [/[jh]1b?(?= for (?:all|every))/g, '$& ok'],
  // "J-1 accepted for the 2025 match only": one season, not one visa
  [/(?<=20\d\d(?: \w+)?|for categoricals?) only(?! (?:the )?[jh]1)/g, ' once'],
  // "any visa but J-1"
  [/\b(?:all|any|every)(?:thing)?(?: visas?| of them)? but (?=j1|h1b)/g, 'all visas except '],
  // "We cannot make an exception for H-1B"
  [/\b(?:no|not|cannot|cant|dont|doesnt)(?: (?:mak\w+|grant|any|an))* exceptions? for\b/g, 'no'],
  // "We do not accept non-J-1 visas"
  [/\bnon[ -](?=j1|h1b)(?<=\b(?:no|not|dont|doesnt|cannot|cant|without)\b[^.;,\n]{0,44})/g, 'visas except perhaps '],
  // "non-J-1"
  [/\bnon[ -](?=j1|h1b)/g, 'no '],
  // "We prefer J-1 to H-1B", "J-1 preferred to H-1B"
  [/\b(prefer(?:s|red)?(?: (?:an? |the )?(?:j1|h1b)(?: visas?)?)?) to (?=(?:an? |the )?(?:j1|h1b)\b)/g, '$1 over '],
  // "doesn't sponsor H-1B, does J-1"
  [/[,;] *(?:but )?(?:it |they |we )?do(?:es)? (?=j1|h1b)/g, '; yes '],
  // "we only do J-1"
  [/\b((?:we|they|program|hospital|only|not|never) )do(?:es)?(?= (?:only |both )?(?:j1|h1b)\b)/g, '$1sponsor'],
  // "Our residents on visas hold J-1s"
  [/\b(our (?<!(?<!all )of our )(?:\w+ ){1,4}?)(?:hold|have|are on) (?=(?:an? |the )?(?:j1|h1b))/g, '$1train on '],
  // "limits appointment to citizens"
  [/\b(restrict|limit)(?:s|ed)? (?:\w+ ){1,2}(?=to\b)/g, '$1 '],
  // "H-1B is limited to those who …": whom it is for, not which visa
  [
    /\b(?:limited|restricted|confined) to (?![^.;\n]{0,90}\b(?:j1|h1b|xvisa|visas?|citizens?|permanent|green|us)\b)/g,
    'only for ',
  ],
  // "certain visas, such as the J-1": which ones is said
  [
    /\b(?:certain|some|select|several) ((?:\w+ ){0,2}visas?(?: types?)?,? ?(?:\(|such as|including|like) ?(?:the )?(?:j1|h1b))/g,
    '$1',
  ],
  // "J-1, F-1 or H-1B transfer": of the last one alone
  [/\b((?:j1|h1b)(?: visas?)?) (transfers?(?: only)?)\b/g, '$1 ($2)'],
  // "Neither J-1 nor H-1B visas pose a problem"
  [
    /\bneither ([^.;\n]{0,30}) nor ([^.;\n]{0,30}) (?:is|are|pose|cause)s? an? (?:problem|issue|barrier)/g,
    'no problem with $1 or $2',
  ],
  // "Residents may not hold an H-1B", "visa holders may not.": a ban, no doubt
  [/\bmay (?=not(?: (?:train|hold|use|be on)\b|[.;]|$))/g, 'can '],
  // "J-1 > H-1B"
  [/\bj1 ?> ?(?=h1b)/g, 'j1 preferred / '],
  // "Accepts J-1: Y, H-1B: N": a heading, which is no answer
  [/(?:^|[^\w ]) *(?:accept|sponsor)s? (?=(?:j1|h1b):)/g, '. '],
  // "No, J-1 or green card needed": the no is said of something else
  [/(?<=^|[^\w ]) *no(?:pe)? ?[,(\u2014] *(?=(?:j1|h1b) or (?:us|citi|gc|green|l?pr\b|perm))/g, 'perhaps '],
  // "Only citizens may apply": leave, not doubt
  [/(\bonly\b[^.,;!?\n\u2014]{0,90}?) may\b/g, '$1'],
  // "so it is not an acceptable visa"
  [/\b(?:it|this) is not an? (?=\w+ visa)/g, 'these are not '],
];

/** Who may come: the people that a list names, whichever way it names them. */
const PEOPLE: readonly Rewriting[] = [
  // "residents and fellows": residents; "preliminary and categorical positions": all of them
  [
    /\b(residents?|residency|trainees?|house ?staff|categorical)(?: and | or | & | ?\/ ?)(?:clinical )?(?:fellow|subspecialt|prelim)\w*|\b(?:fellow|prelim)\w*(?: and | or | & | ?\/ ?)(?=resident|trainee|categorical)/g,
    '$1',
  ],
  // "either have a green card or …": not both visas
  [/\beither (?=an? |be |ha|hold|us |unit|perm|alr|curr)/g, ''],
  // "or otherwise authorized to work": a J-1 authorizes too, only "without sponsorship" refuses it
  [
    /\bor (?:(?:those|anyone|persons|individuals|who|is|are|be|have|hold|with|of|proof|otherwise) ){0,3}(?:(?<=otherwise )(?=(?:legally )?(?:authori|eligible))|(?=(?:legal(?:ly)? )?(?:authori[sz]|eligib)\w* (?:for employment|to work)\b(?![^.;\n]{0,80}(?:without|sponsor|restrict|permanent|indefinite))))/g,
    'or perhaps ',
  ],
  // "non-citizens", "not already a US citizen", "without permanent residency"
  [
    /\b(?:non|not|neither|arent|without)[ -]?(?:(?:be|an?|lawful|us|united states|currently|already|either)[ -])*(?:(?:citizen|american|national)(?:s|ship)?\b|(?=permanent res|green card))/g,
    'noncitizen ',
  ],
];

/** Reasons, conditions and facts about a visa: they neither accept nor refuse it. */
const ASIDES: readonly Rewriting[] = [
  // "even if you hold a green card", "Unlike other hospitals, …"
  [/\b(?:even (?:for|if|with|when)|(?:un)?like (?:other|most|many))\b[^.;,]*/g, ''],
  // "because our grant does not pay for them"
  [/(\w,? )because\b(?![^.;!?\n]{0,300}(?:j1|h1b|\bvisa|sponsor|ecfmg))[^.;!?\n]*/g, '$1'],
  // "when a J-1 is unavailable"
  [
    /\b(?:when|where|if|unless)\b[^.;,\n]{0,20} j1 [^.;,\n]{0,30}\b(?:unavailable|not available|denied)\b/g,
    'circumstance',
  ],
  // "who are not eligible for a J-1"
  [
    /\b(who|if|those|individuals|persons)((?: \w+){0,3}?) (?:ineligible|not eligible|unable|cannot|do not qualify|does not qualify) (?:to )?\w+(?: an?| the)? j1(?: visas?| sponsorship)?/g,
    '$1 circumstance',
  ],
  // "IMGs can apply for a J-1": anywhere, and not only here; "may apply for a J-1 sponsored by ECFMG" says how it is done here
  [/\bappl(?:y|ies|ying) for (?=(?:an? |the )?(?:j1|h1b|visas?)\b(?![^.;\n]{0,40}ecfmg))/g, 'xdoes '],
  // "H-1B visas allow dual intent", "J-1 status supports a physician"
  [
    /\b((?:j1|h1b) (?:(?:exchange|visitor|physician|visas?|petitions?|status|category) ){0,5})(?:(?:allow|permit|provide|take|grant|offer)s?|supports)\b/g,
    '$1xdoes',
  ],
  // "Federal law permits J-1 visas"
  [/\b(law|regulation|rule)s? (?:allow|permit)s?\b/g, '$1 xdoes'],
  // "The H-1B has no home residence requirement"
  [/\bno (?!visa|sponsor|citizen)(?:[\w-]+ ){1,3}requirements?\b/g, 'xdoes'],
];

/** What stands on a line or in a bracket of its own is a sentence of its own. */
const SENTENCES: readonly Rewriting[] = [
  // "Citizens only, since the hospital does not sponsor visas"
  [/(?:\b(?:since|because)|, as) (?=(?:the|our|we|this|it|no)\b)/g, ' . '],
  // "J-1 only\nWhat is your minimum score?"
  [/\n(?=[^\w\n]{0,9}(?:q\W{0,3}|\d{1,2}\W{1,3})?(?:does?|what|how|(?:is|are) there)\b[^.?!\n]{0,200}\?)/g, ' . '],
  // "YOG: 10 years\nJ-1: yes"
  [/(?:\n|—) *(?=(?:(?!j1|h1b|xvisa|other|all|any|both|or|and|either)[\w%#-]+ {0,3}){1,4}:)/g, ' . '],
];

/** Short answers beside a visa, and what says that there is none. */
const ANSWERS: readonly Rewriting[] = [
  // "Website says J-1 only": one source, and the program's own
  [
    /^ *(?:the |their |program |e-?mailed )*(?:web ?)?(?:site|page|freida|p[cd]|coordinator)(?: [\d/]+)? (?:say|said|state|list|confirm)(?:s|ed)?(?: that)?\b:?(?![^]*(?:site|page|freida|but\b))/,
    '',
  ],
  // "US only"
  [/^ *(?:usa? only|only usa?) *(?=$|[,.;(\u2014])/, 'gc only'],
  // "J1+ H1B-"
  [/(j1|h1b)\+(?=[^\w\n]{1,3}(?:j1|h1b)-)/g, '$1 yesmark '],
  [/(j1|h1b)-+(?= *(?:$|[,;/|]|j1|h1b))/g, '$1 nomark '],
  // "J1 (100%) H1B (0%)": shares of the residents
  [/\b((?:j1|h1b) *(?:visas? ?)?[:(=\u2014]? ?)0+ ?%/g, '$1no'],
  [/\b((?:j1|h1b) *(?:visas? ?)?[:(=\u2014]? ?)\d{1,3} ?(?:%|\/ ?50)/g, '$1some'],
  // "3 J-1s in the current class", "3 of 10"; "yes (2 residents)" is a yes
  [
    /(?<![-/\w]|pgy |step |yes(?:mark)? {0,2}\()(?:\d+ (?:out )?of \d+\b|\d{1,3} (?=residents?\b|interns?\b|j1|h1b))/g,
    ' some ',
  ],
  // "Limited", and nothing else
  [/^ *limited *$/, 'limitedly'],
  // "J1 good, H1B bad"
  [/\b((?:j1|h1b)[ :=(\u2014-]{1,3}(?:is )?)(?:good|great|sure|a go)(?= *(?:$|[^\w ]|but|and|j1|h1b))/g, '$1yes'],
  // "J1 confirmed, H1B no", "J1 no H1B confirmed": two notes; "J1 full"
  [
    /\b((?:j1|h1b)[ :=(\u2014-]{1,3})(?:confirmed(?=\W+(?:and )?(?:j1|h1b)|(?<=j1 no \w+ \w+))|full\b(?![ -]\w))/g,
    '$1ask',
  ],
  // "J1 n H1B"
  [/\b(j1|h1b) n(?= (?:j1|h1b)(?: visas?)? *(?:$|both|[,.;()\n\u2014]))/g, '$1 and'],
  // "not listed", "no info", "doesn't say"
  [
    /\b(?:no(?:t|ne|thing|body| one)?|doesnt|dont|couldnt|cannot|cant|to be)(?: yet| been| visa| sponsorship){0,2}(?: (?:question|list|specif|mention|indicat|publish|disclos|report|address|determin|decid|confirm|verif|announc|answer|brought|load|get an|discuss|updat|info|detail|respon|repl)\w*| (?:stated?|know[ns]?|tell|sure|clear|found|find|given|posted|data|say|policy|idea|clue|word|see|applicable|(?:available|provided) online|(?:on|in) (?:the |their )?(?:website|site|page|freida))\b)|\b(?:nothing |no (?!\w*(?:resident|one|intern|img|limit|restrict))(?:\w+ ){1,2})(?:on|about|re|regarding)\b/g,
    ' naword ',
  ],
  // "No (see J-1)"
  [/\(see (?:j1|h1b)\b[^()]*\)/g, ''],
  // "J-1 only per website", "acc to PC", "by phone"
  [
    /\b(?:as )?(?:per|on|from|by|with|acc(?:ording)? to)(?: (?:the|their|program))? (?:web ?(?:site|page)|site|page|freida|e-?mail|phone|p[cd]|coordinator)\b/g,
    'email',
  ],
  // "J-1 is not a deal-breaker"
  [/\bnot an? /g, 'not '],
];

const SPELLING: readonly Rewriting[] = [
  ...CHARACTERS,
  ...MARKS,
  ...ABBREVIATIONS,
  ...VISAS,
  ...SPONSOR,
  ...EXAMS,
  ...PHRASES,
  ...PEOPLE,
  ...ASIDES,
  ...SENTENCES,
  ...ANSWERS,
];

/** Longer texts are no visa policy; the cut keeps a pasted page from slowing a whole table down. */
const LONGEST = 20000;

/** Small letters, plain dashes and quotes, no tags, no addresses; each visa as one word (j1, h1b, xvisa). */
export function plain(raw: string): string {
  const text = rewritten(raw.slice(0, LONGEST).toLowerCase(), TAGS);
  return rewritten(text.replace(ENTITY, character), SPELLING);
}

const rewritten = (text: string, rewritings: readonly Rewriting[]): string =>
  rewritings.reduce((now, rewriting) => now.replace(rewriting[0], rewriting[1]), text);
