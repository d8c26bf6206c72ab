/** English words that are one or two letters away from words of the lexicon and mean something else. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `above action actions active adapt address after agree alarm alert allow along alter amount animal answer apply arena
  attempt attempts author authors badge basic batch being below bench better block blocks board book books border bound
  brain branch brand break bring broken build building button cable called caller cards cards careful carrier carry cases
  cater catch cause center chain change changes charge chart check checks child choice class clean clear click clicked
  clicks climb close closed cloud clouds clown coach code codes color comment commit common config confirm contact contain
  content control cookie cookies copies corner count counts country couple course cover create created cross current curve
  daily dance debug deduct default delete deleted delivery deploy design desire detail details digest direct divide dough
  draft drive driver drop early earth email empty enable encode enter entity entry equal error errors event events every
  exact exist expire expired export extra fail failed failure false fancy fault feature fetch field fields final finance
  first flight float floor focus follow force format forward found fresh front fruit games garden general given glass grand grant
  grape graph great green guard guess guest guide happy hard hash hashed header heart heavy hello helper hidden history
  hobby hold hours house image images import income input insert inside invalid invoice issue issued items joint judge
  keeps keyed label large later laser latest launch layer lead learn lease leave legal length letter level light limit limits
  linear linked links list listen lists local locate locked locks long lower lucky lunch macro magic major maker makes
  manage manual maple march mark match media meets member memory mercy merge method metro middle might minor model modem
  money month mouse mover movie music named names nerve never night noble noise normal north notes novel number object offer office
  online open order orders other outer output owner pages paint panel paper parse part parts party paste patch path
  pause payment payments peace phase photo photos piece pilot pitch place plain plane plant plate players please plugin point
  polls posts power press price print prior process product products profile project proof protocol proud prove public
  publish purge query queries quick quiet quite quote quotes radio raise random range rapid ratio reach react read ready
  reason recall recent record reduce refer regex region relax relay reload remote remove render renew reply report request requests
  reserve reset resolve response rest result results retry return reverse review rides right river robot rocks rough round
  route routes royal rules running sales sample saved scale scene scope score screen search season second select send
  sense series serve serves seven sever shake shape share shared shares sharp sheet shelf shell shift shine ship shirt shock shoot shop
  short shown shows sight signal signed silly simple single sites sixty skill sleep slice slide slow small smart smile
  smoke social solid solve sound source south space spare speak speed spend split spoke sport stack staff stage stamp
  stand start state states static status steam steel step steps stick still stock stone stop stops store stores story
  strip study stuff style submit subway sugar suite sunny super sweet swing switch symbol system table tables taken
  tasks taste teach teams tenant terms tests thank theft their theme there these thick thing think third those three
  throw tiger tight title today token tokens tools total touch tough tower town track trade traffic trail train treat trend trial
  tribe trick tried truck truly trust truth twice uncle under union unique unite unity until upper upset urban usage usual
  valid value values video visit vital voice waste watch water wheel where which while white whole whose woman women works world
  worry worse worst worth would write writes written wrong yield young yours bank banks trace traces cache cashed cash crash roster
  poster rooster master faster minder finder binder reader writer loader leader header holder folder
  cottage mirage postage session mission passion version region reason season lesson person prison
  searched caching catching matching patching batching fetching hatching watching teaching reaching
  flicker ticker sticker liker joker poker stoker smoker broken barker banker tanker ranker
  kitchen chicken kitten mitten client claim clients coins corns horns acorn`.split(/\s+/),
);
