/**
 * English first names and their short forms: "name: short short".
 * Source: carltonnorthern/nicknames, Apache License 2.0; names that hardly a child in England has, and short forms that are names of their own, left out.
 * Made by `npm run names`.
 */
export const ENGLISH_SHORT_FORMS = {
  lines: `aaron: ron
abbigail: abbe gail nabby
abbigale: abbe gail nabby
abel: ab eb ebbie
abiel: ab
abigail: abbe gail nabby
abigale: abbe gail nabby
abner: ab
abraham: ab
abram: ab
ada: addy adie
adaline: addy adie dell
addison: addie addy
adela: adie
adelaide: addy adie dell
adele: addy dell
adeline: addy dell
adrienne: addie enne rienne
agatha: aga aggy
agnes: aggy nessa
albert: bert
alberta: bert
alexandra: alla
alexandria: alla drina
alonzo: lon lonzo
alyssa: lissia
amanda: manda
ambrose: brose
amelia: mel
andre: drea
andrea: drea
andrew: randy
ann: nan
anna: nan
anne: nan
annette: nettie
anthony: ant
antoinette: netta
antonia: netta
antonio: ant
ara: arry
arabella: arry
arabelle: arry
araminta: armida middie minty ruminta
ariadne: arie
arielle: arie
arizona: ona onie
aron: ron
ashley: ashly
audrey: audree dee
augusta: aggy gatsy gussie
aurelia: aurilla ora orilla ree rilly
azariah: aze
barbara: bab babs barbie barby
bartholomew: bart bartel bat mees meus
beatrice: trix
benedict: bennie
benjamin: benjy bennie
bernard: berney berny
bert: bob
bertram: bert
bertrand: randy
beverly: bev
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
bryanna: bri
caitlin: cait caity
caitlyn: cait caity
calista: kissy
calvin: vin
cameron: cam ron
camille: cammie
campbell: cam
candace: candy dacey
carmelo: melo
carol: carolann carole carri kari
caroline: carole
catherine: cathy kathy kittie trina
cathy: cathleen kathy
cecilia: cissy
cedric: ced rick
celeste: lessie
charity: chat
charles: chick chuck
charlie: chuck
charlotte: char sherry
cheryl: cher
chester: chet
chloe: clo
christiana: crissy
christina: chrissy crissy
christine: chrissy crissy
christy: crissy
cicely: cilla
cindy: cinderella
claire: clair
clarence: clair
clarissa: cissy
claudia: claud
clement: clem
clementine: clem
clifford: cliff
cole: colie
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
cyrus: cy
dalton: dahl dal
daniel: dann
daphne: daph daphie
darlene: darry
david: day
deanne: dee
debbie: deb debby debra
debora: deb debby
deborah: deb debby
debra: deb
delia: delius fidelia
delilah: dell lil
della: dell
delphine: del delf
derek: derrek rick
derick: rick
derrick: rick
diana: di dicey didi
diane: di dian dianne dicey didi
domenic: dom nic
dominic: dom nic
dominick: dom
donald: dony
donna: dona
donovan: dony
dorothea: doda
dorothy: dortha dot
dotty: dot
douglas: doug
duncan: dunk
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
eleanor: lanna lenora
elias: lias
elijah: lige
elisha: lish
elizabeth: lib liz lizzy
ella: el
elsie: elsey
elysia: lissa
elze: elsey
emeline: em
emil: em
emily: em mel
emma: em
ephraim: eph
eric: rick
erwin: irwin
estella: essy
estelle: essy
eunice: nicie
evangeline: ev vangie
evelyn: ev
ezekiel: ez
ezra: ez
fallon: fal falcon fall fallie fally falon lon lonnie
felicia: fel feli
felicity: flick tick
ferdinand: ferdie
florence: flossy
frances: cissy fanny fran francie frannie franniey franny sis
francine: fran francie frannie franniey franny
francis: fran
franklin: fran
frederica: rickey
frederick: derick fritz rick
gabriel: gabby gabe
gabriella: gabby
gabrielle: gabby
gareth: gare
garrett: barrett gare garratt garret rhett
geoffrey: geoff jeff
geraldine: gerri gerrie
gilbert: bert wilber
giovanni: gio
gregory: gory
gus: gussie
hailey: haylee
hamilton: ham
hannah: nan nanny
harold: hap haps
harrison: hap haps
harry: hap haps
hayley: haylee
henrietta: hank henny nettie retta
henry: hank hap haps
herbert: bert herb
hermione: hermie
hester: hessy
hezekiah: hez hy
horace: horry
hosea: hosey hosie
hubert: bert hub
ignatius: iggy nace natius
iona: onnie
irene: rena
isaac: ike
isabel: bell ib issy nib nibby tibbie
isabella: ib issy nib nibby tibbie
isabelle: ib issy nib nibby tibbie
isadora: issy
isaiah: zay
jacob: jaap
jacqueline: jackie jacqui
jalen: alen haylen jaelin jaelyn jailyn jaylin jaylyn len
james: jimmie
jane: janie
jasper: jap
jean: jeannie
jeanette: nettie
jeanne: jeannie
jedidiah: diah dyer
jefferson: jeff
jeffery: jeff
jeffrey: geoff jeff
jemima: mima
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
juanita: nettie nita
judah: juder
judith: juda judi judie
julia: jill
julian: jule
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
kendall: ken
kendra: kenj
kendrick: ken
kenneth: ken
kenny: ken
kent: ken
kevin: kev
keziah: kizza kizzie
kimberley: kimberli
kimberly: kimberli
kit: kittie
kristine: crissy
latisha: tish tisha
laurence: lon lonny lorne lorry
lavina: vina viney
lavinia: vina viney
lawrence: lawrie lon lonny lorne lorry
lemuel: lem
leonard: len lineau
leonore: elenor
lesley: les
leslie: les
lester: les
letitia: lettice tish titia
lidia: lyddy
lillah: lil lolly
lillian: lil lolly
lilly: lil
lincoln: link
linda: lindy
lindsay: lindsie lindsy
lisa: liz
lizzie: liz
lois: lou
lorelei: lorrie
loretta: lorie lorrie retta
lorraine: lorie lorrie
lou: lu
louis: lou
louisa: lou
louise: lou
lucille: cille lou lu
lucinda: lou lu
luella: lu
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
malachi: mally
malcolm: mal malc
margaret: gretta madge maggy marge margery margie margy midge peg
margarita: madge marge metta midge peggie
marietta: mamie maureen mitzi
marissa: rissa
marjorie: margie margy
martha: mat mattie patty
martine: tine
marvin: marv
mary: mamie mitzi
mathew: mat maty
mathilda: patty
matilda: tilla
matthew: mattie thias thys
matthias: thias thys
maud: middy
maurice: morey
mckenna: ken kenna meaka
melanie: mellie
melchizedek: dick zadock
melinda: lindy mel
melissa: lissa mel
melody: lodi
melvin: mel
mercedes: merci
mervyn: merv
michael: mick
micheal: miky
michelle: chelle shellie shelly shely
miguel: miggy miguael miguaell miguail miguaill miguayl miguayll miguell
mike: mick
miranda: randi randy
miriam: mitzi mitzie
mitchell: mitch
mitzi: mittie mitty
monet: nettie
monica: monna monnie
montgomery: gum
monty: lamont
morris: morey
mortimer: mort
moses: mose moss
myrtle: myrt myrti
nadine: deedee
nancy: nan nanny
naomi: omi
natalie: natty nettie
natasha: nat
nathan: nat
nathaniel: nat natty than
nelson: nels
newton: newt
nicholas: claas claes nic nickie
nicolas: nic nickie
nicole: nicki nole
nikolas: claes nic nickie
nora: nonie
norbert: bert norby
norman: norm
obadiah: diah dyer obed
obie: obediah
octavia: tave tavia
olive: nollie
olivia: nollie
oswald: ossy waldo
otis: ode ote
pamela: pam
patience: pat patty
patricia: pat patti patty tricia trish
patrick: pat pate
patsy: patty
peggy: peg
persephone: seph sephy
peter: pate pete
philip: phil
phillip: phil
philomena: menaalmena
phoebe: fifi
priscilla: cilla cissy prissy
prudence: prudy prue
rachel: shelly
rafaela: rafa
randall: randy
rebecca: becca reba
reggie: reg
reginald: naldo reg renny
reuben: rube
rhoda: rodie
ricardo: rick
richard: dick dickie dickon dicky rich rick
ricky: dick rich
robert: bob dob dobbin hob hobkin rob robby
roberta: bert birtie roby
roberto: rob
roderick: rickie rod roddy
rodney: rod
roger: hodge rod rodger roge
roland: lanny rolly
ronald: naldo ron
rosabel: roz
rosabella: roz
rosalyn: roz
roseann: roz
roseanna: roz
rosina: sina
roxane: rox
russell: russ rusty
ryan: ry
sabrina: brina
salome: loomie
salvador: sal
samantha: mantha
savannah: vannie
scott: sceeter scottie scotty squat
sebastian: sebby
selma: anselm
serena: rena
shaina: sha
sharon: sha
sheldon: shelly
sheridan: sher
sheryl: cheri sher sheri sherri sherry sherryl
shirley: sherry shirl
sidney: syd
silas: si
simeon: si
simon: si
smith: smitty
solomon: sal salmon solly zolly
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
sylvester: si sly sy syl vessie vester vet
tabitha: tabby
tammie: tami
tammy: tami tammie
tasha: tash tashie
temperance: tempy
teresa: tessie
terri: terrie
thaddeus: thad
theophilus: ophi
theresa: tessie thirza thursa traci tracie
tiffany: tiff tiffy
tisha: tish
tobias: bias
trudy: gertrude
ursula: sula sulie
valentina: felty val vallie
valentine: felty
valerie: val
vanessa: nessa vanna
veronica: frony ron ronie ronna vonnie
vicki: vickie
victor: vic
victoria: torie torri torrie tory vic vicki vickie
vijay: vij
vincent: vic vin
vincenzo: vic vin
viola: vi
virginia: ginger virgy
vivian: vi viv
wallace: wally
walter: wally walt
wesley: wes
westley: farmboy wes west
wilbur: willie willy
wilfred: willie
wilhelmina: willie wilma
will: willie
william: bell willie willy
willis: willy
wilma: billiewilhelm
wilson: willie willy
winifred: winnet
winnie: winnifred
winnifred: winny
woodrow: wood
yvonne: vonna
zachariah: zachy
zachary: zachy
zachery: zachy
zephaniah: zeph`,
} as const;
