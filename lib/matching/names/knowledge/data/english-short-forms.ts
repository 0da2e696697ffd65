/**
 * English first names and their short forms: "name: short short".
 * Source: carltonnorthern/nicknames, Apache License 2.0; short forms that are names of their own left out.
 * Made by `npm run names`.
 */
export const ENGLISH_SHORT_FORMS = {
  lines: `aaron: ron
abbigail: abbe gail nabby
abbigale: abbe gail nabby
abednego: bedney
abel: ab eb ebbie
abiel: ab
abigail: abbe gail nabby
abigale: abbe gail nabby
abijah: ab bige
abner: ab
abraham: ab
abram: ab
absalom: ab app
ada: addy adie
adaline: addy adie dell
addison: addie addy
adela: adie
adelaide: addy adie dell
adelbert: bert del delbert
adele: addy dell
adeline: addy dell
adelphia: addy dell delphia philly
adena: dena
adolphus: ado adolph dolph
adriane: riane
adrienne: addie enne rienne
agatha: aga aggy
agnes: aggy nessa
alanson: lanson
albert: bert
alberta: bert
aldrich: rich riche
aleva: leve levy
alexandra: alla
alexandria: alla drina
alfreda: alfy
algernon: algy
almena: mena
alonzo: lon lonzo
alphinias: alphus
alverta: vert virdie
alyssa: lissia
alzada: zada
amanda: manda
ambrose: brose
amelia: mel
andre: drea
andrea: drea
andrew: randy
andriane: adri rienne
ann: nan
anna: nan
anne: nan
annette: nettie
anselm: ance anse ansel
anthony: ant
antoinette: netta
antonia: netta
antonio: ant
appoline: appie appy
aquilla: quil quillie
ara: arry
arabella: arry
arabelle: arry
araminta: armida middie minty ruminta
archilles: kill killis
ariadne: arie
arielle: arie
aristotle: telly
arizona: ona onie
arlene: arly
armena: arry mena
arminda: mindie
arminta: minite
aron: ron
artelepsa: epsey
arthusa: thursa
arzada: zaddi
asenath: assene natty sene
ashley: ashly
audrey: audree dee
augusta: aggy gatsy gussie
augustina: aggy gatsy gussie
aurelia: aurilla ora orilla ree rilly
avarilla: rilla
azariah: aze
bab: barby
babs: bab barby
barbara: bab babs barbie barby
bartholomew: bart bartel bat mees meus
barticus: bart
beatrice: trix
bedelia: bridgit
benedict: bennie
benjamin: benjy bennie
bernard: berney berny
bert: bob
bertha: bert
bertram: bert
bertrand: randy
bethena: thaney
beverly: bev
bezaleel: zeely
biddie: biddy
bill: willie
bob: rob
bobby: bob rob
brad: bradford
breanna: bri
brenda: brandy
brian: bryant
brianna: bri
bridget: biddie biddy bridgie
brittany: britt brittnie
brittney: britt brittnie
broderick: rick rod
bryanna: bri
caitlin: cait caity
caitlyn: cait caity
caldonia: calliedona
calista: kissy
calvin: vin
cameron: cam ron
camile: cammie
camille: cammie
campbell: cam
candace: candy dacey
carmellia: mellia
carmelo: melo
carmon: cammie carm charm
carol: carolann carole carri kari
carolann: carole
caroline: carole
catherine: cathy kathy kittie trina
cathleen: cathy kathy kittie trina
cathy: cathleen kathy
cecilia: cissy
cedric: ced rick
celeste: lessie
celinda: lindy
charity: chat
charles: chick chuck
charlie: chuck
charlotte: char sherry
chauncey: chan
cheryl: cher
chesley: chet
chester: chet
chick: chuck
chloe: clo
christiana: crissy
christina: chrissy crissy
christine: chrissy crissy
christy: crissy
cicely: cilla
cinderella: arilla rella rilla
cindy: cinderella
claire: clair
clarence: clair
clarissa: cissy
claudia: claud
cleatus: cleat
clement: clem
clementine: clem
cliff: clifford
clifford: cliff
clifton: cliff
cole: colie
columbus: clum
con: conny
conrad: con conny
cordelia: cordy
corey: cordy ree
corinne: ora
cornelia: cornie corny nelia
cornelius: con conny corny niel
cory: cordy ree
courtney: court curt
crystal: crys stal tal
curtis: curt
cynthia: cintha
cyrenius: cene cy renius swene
cyrus: cy
dahl: dal
dalton: dahl dal
daniel: dann
daphne: daph daphie
darlene: darry
david: day
daycia: dacia daisha
deanne: dee
debbie: deb debby debra
debby: deb
debora: deb debby
deborah: deb debby
debra: deb
deidre: deedee
delbert: bert del
delia: delius fidelia
delilah: dell lil
deliverance: delly dilly
della: dell
delores: dee dell lolly
delpha: philadelphia
delphine: del delf
demaris: maris
demerias: maris
democrates: mock
derek: derrek rick
derick: rick
derrick: rick
deuteronomy: duty
diana: di dicey didi
diane: di dian dianne dicey didi
dicey: dicie
dick: rick
dickson: dick
domenic: dom nic
dominic: dom nic
dominick: dom
dominico: dom
donald: dony
donna: dona
donovan: dony
dorcus: darkey
dorothea: doda
dorothy: dortha dot
dotty: dot
douglas: doug
drusilla: silla
duncan: dunk
earnest: ernestine
ebbie: eb
ebenezer: eb ebbie
eddie: ed
eddy: ed
edgar: ed
edith: edye
edmond: ed
edmund: ed
edna: edny
eduardo: ed
edward: ed
edwin: ed win
edyth: edye
edythe: edye
egbert: bert burt
eighta: athy
elbert: bert
elbertson: bert elbert
eleanor: lanna lenora
eleazer: lazar
elias: lias
elijah: lige
eliphalel: life
eliphalet: left
elisha: lish
elizabeth: lib liz lizzy
ella: el
ellswood: elsey
elsie: elsey
elswood: elsey
elysia: lissa
elze: elsey
emeline: em
emil: em
emily: em mel
emma: em
epaphroditius: dite ditus dyce dyche eppa
ephraim: eph
erasmus: rasmus raze
eric: rick
ernestine: erna teeny
erwin: irwin
eseneth: senie
essy: es
estella: essy
estelle: essy
eudicy: dicey
eudoris: dosie dossie
eunice: nicie
eurydice: dicey
eustacia: stacia
evangeline: ev vangie
evelyn: ev
experience: exie
ezekiel: ez
ezideen: ez
ezra: ez
fallon: fal falcon fall fallie fally falon lon lonnie
felicia: fel feli
felicity: flick tick
feltie: felty
ferdinand: ferdie
ferdinando: ferdie nando
florence: flossy
fran: frannie
frances: cissy fanny fran francie frannie franniey franny sis
francine: fran francie frannie franniey franny
francis: fran
franklin: fran
franklind: fran
frederica: rickey
frederick: derick fritz rick
fredericka: ericka ricka rickey
gabriel: gabby gabe
gabriella: gabby
gabrielle: gabby
gareth: gare
garrett: barrett gare garratt garret rhett
garrick: garri
geoffrey: geoff jeff
geraldine: gerri gerrie
gerhardt: gay
gertie: gert gertrude
gertrude: gert gertie
gilbert: bert wilber
giovanni: gio
governor: govie
greenberry: green
greggory: gregg
gregory: gory
griselda: grissel
gus: gussie
gustavus: gussie
hailey: haylee
hamilton: ham
hannah: nan nanny
harold: hap haps
harrison: hap haps
harry: hap haps
haseltine: hassie
hayley: haylee
henrietta: hank henny nettie retta
henry: hank hap haps
hephsibah: hipsie
hepsibah: hipsie
herbert: bert herb
herman: dutch
hermione: hermie
hester: hessy
hezekiah: hez hy
hipsbibah: hipsie
hiram: hy
honora: norry
hopkins: hop hopp
horace: horry
hortense: harty tensey
hosea: hosey hosie
hubert: bert hub
ignatius: iggy nace natius
ignatzio: iggy nace
iona: onnie
irene: rena
irvin: irving
irving: irv
irwin: erwin
isaac: ike
isabel: bell ib issy nib nibby tibbie
isabella: ib issy nib nibby tibbie
isabelle: ib issy nib nibby tibbie
isadora: issy
isaiah: zay
jacob: jaap
jacqueline: jackie jacqui
jahoda: hoda hodie hody
jalen: alen haylen jaelin jaelyn jailyn jaylin jaylyn len
james: jimmie
jane: janie
jannett: nettie
jasper: jap
jean: jeannie
jeanette: nettie
jeanne: jeannie
jebadiah: jeb
jedediah: diah dyer
jedidiah: diah dyer
jefferey: jeff
jefferson: jeff
jeffery: jeff
jeffrey: geoff jeff
jehiel: hiel
jehu: gee
jemima: mima
jennet: jenn
jennifer: jen jenn jenni
jeremiah: jereme
jeremy: jez jezza
jerry: geri jereme
jillian: jill
jim: jimmie
joan: nonie
johannah: nonie
john: jock jonnie
johnathan: johny jonnie
johnathon: johny jonnie
jon: jonnie
jonathan: johny jonnie
jonathon: johny jonnie
josephine: fina josey
josetta: jettie
josey: josophine
josophine: josey
juanita: nettie nita
judah: juder
judith: juda judi judie
judson: jud
julia: jill
julian: jule
julias: jule
julie: jule
june: junius
junior: jr junie
justin: justina juston justus
kaitlin: kait kaitie
kaitlyn: kait kaitie
kaitlynn: kait kaitie
kameron: kam
katelin: kaye
katelyn: kaye
katherine: cathy kathy kaye kittie trina
kathleen: cathy kathy kittie trina
kathryn: kathy
katy: kathy
kelley: kelli
kendall: ken
kendra: kenj
kendrick: ken
kendrik: ken
kenneth: ken
kenny: ken
kent: ken
kevin: kev
keziah: kizza kizzie
kimberley: kimberli
kimberly: kimberli
kit: kittie
kristine: crissy
kymberly: kym
lafayette: fate laffie
laodicia: cenia dicy
latisha: tish tisha
laurence: lon lonny lorne lorry
laverne: verna vernon
lavina: vina viney
lavinia: vina viney
lavonia: vina viney vonnie wyncha
lavonne: von
lawrence: lawrie lon lonny lorne lorry
lecurgus: curg
lemuel: lem
leonard: len lineau
leonore: elenor
lesley: les
leslie: les
lester: les
letitia: lettice tish titia
levicy: vicy
levone: von
lidia: lyddy
lillah: lil lolly
lillian: lil lolly
lilly: lil
lincoln: link
linda: lindy
lindsay: lindsie lindsy
lisa: liz
littleberry: little
lizzie: liz
lois: lou
lonzo: lon
lorelei: lorrie
loretta: lorie lorrie retta
lorraine: lorie lorrie
lou: lu
louis: lou
louisa: lou
louise: lou
louvinia: vina viney vonnie wyncha
lucille: cille lou lu
lucina: sinah
lucinda: lou lu
lucretia: creasey
luella: lu
lunetta: nettie
lurana: lura
lydia: lyddy
lyndon: lindy
mabel: amabel mehitabel
mac: mc
mack: mc
mackenzie: kenzy
maddison: maddi
maddy: madge
madeline: maddi madge madie magda
madelyn: madie
madison: mattie
magdelina: madge magda
malachi: mally
malcolm: mal malc
malinda: lindy
manerva: nerva nervie
manola: nonnie
margaret: gretta madge maggy marge margery margie margy midge peg
margaretta: gretta madge marge margery margie midge peg
margarita: madge marge metta midge peggie
marge: margaretta margery
margie: marjorie
marietta: mamie maureen mitzi
marissa: rissa
marjorie: margie margy
martha: mat mattie patty
martine: tine
marvin: marv
mary: mamie mitzi
masayuki: masa
mat: mattie
mathew: mat maty
mathilda: patty
matilda: tilla
matthew: mattie thias thys
matthews: mattie
matthias: thias thys
maud: middy
maurice: morey
mavery: mave
mavine: mave
mckenna: ken kenna meaka
mehitabel: hitty mitty
melanie: mellie
melchizedek: dick zadock
melinda: lindy mel
melissa: lissa mel
mellony: mellia
melody: lodi
melvin: mel
melvina: vina
mercedes: merci
merv: mervin
mervin: merv
mervyn: merv
micajah: cage
michael: mick
micheal: miky
michelle: chelle shellie shelly shely
miguel: miggy miguael miguaell miguail miguaill miguayl miguayll miguell
mike: mick
miranda: randi randy
miriam: mitzi mitzie
mitchell: mitch
mitzi: mittie mitty
mitzie: mittie mitty
monet: nettie
monica: monna monnie
monteleon: monte
montgomery: gum
monty: lamont
morris: morey
mortimer: mort
moses: mose moss
muriel: mur
myrtle: myrt myrti
nadine: deedee
nancy: nan nanny
naomi: omi
napoleon: nap nappy
natalie: natty nettie
natasha: nat
nathan: nat
nathaniel: nat natty than
nelson: nels
newt: newton
newton: newt
nicholas: claas claes nic nickie
nicholette: nichole nickey nicki
nicodemus: nic nickie
nicolas: nic nickie
nicole: nicki nole
nikolas: claes nic nickie
nora: nonie
norbert: bert norby
norbusamte: norbu
norman: norm
obadiah: diah dyer obed
obedience: beda beedy biddie obed
obie: obediah
octavia: tave tavia
odell: odo
olive: nollie
olivia: nollie
onicyphorous: cy cyphorus one osaforum osaforus syphorous
orilla: ora rilly
orphelia: phelia
oswald: ossy waldo
otis: ode ote
pamela: pam
parthenia: parsuny pasoonie phenie teeny
patience: pat patty
patricia: pat patti patty tricia trish
patrick: pat pate
patsy: patty
peggy: peg
permelia: mellie melly
pernetta: nettie
persephone: seph sephy
peter: pate pete
pheriba: ferbie pherbia
philadelphia: delphia
philander: fie
philetus: leet phil
philinda: lindy
philip: phil
philipina: penie
phillip: phil
philly: delphia
philomena: menaalmena
phoebe: fifi
pinckney: pink
pleasant: ples
pocahontas: pokey
posthuma: humey
prescott: pres scotty
priscilla: cilla cissy prissy
providence: provy
prudence: prudy prue
rachel: shelly
rafaela: rafa
randall: randy
randolf: dolph randy
randolph: dolph randy
reba: becca
rebecca: becca reba
reggie: reg
reginald: naldo reg renny
relief: leafa
reuben: rube
rhoda: rodie
rhyna: rhynie
ricardo: rick
rich: dick rick
richard: dick dickie dickon dicky rich rick
ricky: dick rich
robert: bob dob dobbin hob hobkin rob robby
roberta: bert birtie roby
roberto: rob
roderick: rickie rod roddy
rodger: hodge rod roge
rodney: rod
roger: hodge rod rodger roge
roland: lanny rolly
ronald: naldo ron
rosabel: roz
rosabella: roz
rosalinda: roz
rosalyn: roz
roseann: roz
roseanna: roz
rosina: sina
roxane: rox
rudolph: dolph olph rolf
rudolphus: dolph olph rolf
russell: russ rusty
ryan: ry
sabrina: brina
safieel: safie
salome: loomie
salvador: sal
samantha: mantha
sarilla: silla
savannah: vannie
scott: sceeter scottie scotty squat
sebastian: sebby
selma: anselm
serena: rena
serilla: rilla
seymour: morey see
shaina: sha
sharon: sha
sheldon: shelly
shelton: shel shelly
sheridan: sher
sheryl: cheri sher sheri sherri sherry sherryl
shirley: sherry shirl
sibbilla: sibbell sibbie sybill
sidney: syd
sigismund: sig
silas: si
silence: liley
silvester: si sly syl vest vester
simeon: si
simon: si
smith: smitty
socrates: crate
solomon: sal salmon solly zolly
sophronia: frona fronia
stacey: staci
stacie: staci
stacy: staci
stephanie: steffi steffie steph stephani stephany stephie stephine
stephen: steph
steven: steph
stuart: stu
sullivan: van
susan: sue sukey
susannah: sue sukey
suzanne: sue
sybill: sibbie
sylvanus: sly syl
sylvester: si sly sy syl vessie vester vet
tabitha: tabby
tammie: tami
tammy: tami tammie
tanafra: tanny
tasha: tash tashie
temperance: tempy
teresa: tessie
terri: terrie
thaddeus: thad
theodosia: dosia theodosius
theophilus: ophi
theotha: otha
theresa: tessie thirza thursa traci tracie
thomasa: tamzine
tiffany: tiff tiffy
tisha: tish
tobias: bias
tranquilla: quilla trannie
trudy: gertrude
tryphena: phena
unice: nicie
ursula: sula sulie
valentina: felty val vallie
valentine: felty
valeri: val
valerie: val
vanburen: buren
vandalia: vannie
vanessa: nessa vanna
vernisee: nicey
veronica: frony ron ronie ronna vonnie
vic: vicki vickie
vicki: vickie
victor: vic
victoria: torie torri torrie tory vic vicki vickie
vijay: vij
vincent: vic vin
vincenzo: vic vin
vinson: vin
viola: vi
virginia: ginger virgy
vivian: vi viv
waldo: ossy
wallace: wally
wally: walt
walter: wally walt
washington: wash
webster: webb
wesley: wes
westley: farmboy wes west
wilber: bert
wilbur: willie willy
wilda: willie
wilfred: willie
wilhelm: willie
wilhelmina: willie wilma
will: willie
william: bell willie willy
willis: willy
wilma: billiewilhelm
wilson: willie willy
winfield: field win winny
winifred: winnet
winnie: winnifred
winnifred: winny
winny: winnifred
winton: wint
woodrow: wood
yeona: ona onie
yoshihiko: yoshi
yulan: lan yul
yvonne: vonna
zachariah: zachy
zachary: zachy
zachery: zachy
zedediah: diah dyer zed
zephaniah: zeph`,
} as const;
