/** What guessing begins with, in the languages of the club and without accents; each of at least four letters. */
export const guessedFirst: readonly string[] = `
password passwort passord losenord losen hemligt hemlig hemmelig secret secure security sakerhet sikkerhet trustno
letmein welcome valkommen velkommen hello hallo hejsan login logga signin access tillgang tilgang admin administrator
administrator root toor system server test testing tester demo default standard change changeme endre andra guest gast
gjest user anvandare bruker master superman batman spiderman pokemon starwars skywalker matrix minecraft fortnite
computer dator internet windows linux google facebook apple iphone samsung android office outlook excel microsoft
sommar sommer summer vinter winter host autumn spring varen januari januar january februari februar february mars march
april juni juli july augusti august september oktober october november december desember mandag monday tisdag tirsdag
tuesday onsdag wednesday torsdag thursday fredag friday lordag saturday sondag sunday semester ferie vacation holiday
jul julafton christmas paske pask easter midsommar nyar
sverige svensk stockholm goteborg malmo uppsala norge norsk oslo bergen trondheim stavanger danmark dansk finland
england london paris berlin america europe europa
dragon monkey shadow sunshine princess prinsessa prinsesse flower blomma blomst butterfly fjaril sommerfugl chocolate
choklad sjokolade cookie coffee kaffe pizza banana banan orange apelsin cheese ost smor bread
football fotboll fotball hockey ishockey baseball basketball soccer tennis golf liverpool arsenal chelsea manchester
united barcelona juventus hammarby djurgarden rosenborg brann valerenga
love alskar elsker kjarlighet karlek iloveyou jagalskardig baby darling honey lover sweet sexy fuck fucking shit javla
faen helvete skit
hund hunden katt katten kattunge valp hest hast dog cats kitten puppy tiger lion lejon love eagle falcon panther wolf
ulven varg bear bjorn bjornen elephant elefant panda horse
michael jordan jennifer jessica ashley daniel matthew andrew joshua robert thomas charlie maggie george william james
john david richard anders andreas anna annika astrid axel bengt birgit bjarne britt carl christer christian christina
elin elisabeth emil emma erik eriksson eva fredrik gunnar gustav hanna hans hansen helena ingrid jansson johan johansen
johansson jonas jorgen karin karl karlsson katarina kerstin kjell kristian lars larsen larsson lena linda linnea lisa
magnus malin margareta maria marie martin mats mikael monica morten nilsen nilsson olav olle olsen olsson oscar oskar
patrik peder persson peter petter pettersson sara simon sofia sofie stefan sten sven svensson thor tobias tomas tone
torbjorn ulf viktor wilhelm
business company foretag bedrift firma kontor customer kunde kund order faktura invoice sales salg forsaljning kundklubb
loyalty loyalitet lojalitet bonus poang poeng points stamkund butik butikk shop store lager workshop verkstad verksted
money pengar penger bank kontot konto credit kredit gold guld gull silver diamond diamant million freedom frihet
forever always never evig alltid aldri nothing something whatever jesus christ gud church heaven angel angels devil satan
blue green yellow purple black white orange silver rosa lila svart hvit vitt gron gronn blatt gult rott
star stjarna stjerne moon mane solen solsken ocean havet fjell fjall fjord skog forest mountain river
family familj familie mother mamma father pappa sister brother syster soster bror barn children friend venner vanner
music musik musikk guitar gitarr gitar piano rock metal metallica nirvana beatles abba
ferrari porsche mercedes toyota volvo saab honda harley corvette mustang yamaha suzuki
correct battery staple qwerty asdf zxcv azerty abcd
first second third number nummer forste forsta tusen hundra hundre
house huset stuga stugan hytta hytte home hemma hjemme school skola skole teacher larare student
winner vinnare vinner champion game games gamer player spel spill killer hunter hacker ninja samurai soldier
thunder lightning phoenix cowboys yankees steelers raiders eagles lakers
`
  .trim()
  .split(/\s+/)
