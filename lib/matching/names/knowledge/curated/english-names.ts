/** English, Scottish and Caribbean names, and names from Hebrew, Greek and Latin that England made its own. */
import type { NameLists } from './name-lists';

export const ENGLISH_NAMES: NameLists = {
  spellings: `
aaron aron arron aaran arran erin ahron
abigail abigale abbigail abigayle abygail abbygail avigail abigael
adele adelle
adrian adrien adrienne
aidan aiden aaden ayden adan aydan aydin aidyn
alan allan allen alun
alastair alasdair alistair alister allister alisdair
albert alberto
alex aleks alecs alix
alexander aleksander alexandre alexandar alexzander alessandro aleksandar
alexandra aleksandra alexandria
alexis alexus
alfie alfi alfy alphie
alice alyce alys alis
alicia alisha alesha alecia aleesha alisia alycia elisha alishia
alison allison alyson
amber ambar
amelia emelia amelya emilia amilia ameilia
amelie amelia amely emelie amalie
amy aimee amie aimie ami aimi
anastasia anastacia anastazia anastasija
andrew andru
angel angelle
angelina angeline
anna ana annah
annabel annabelle anabel anabelle annabell
anne ann an
anthony antony anthoney
archie archy archi
aria arya ariah
arthur artur arther
ashley ashleigh ashlee ashlie ashly ashlea
ashton ashten
austin austen
autumn autum
ava avah aeva
bailey baily bayley bailee baylee bailie bayleigh
bella bela bellah
benjamin benjamen benyamin
bethany bethani bethanie bethaney
billy billie bily
blake blaik blayke
bradley bradly bradlee bradleigh
brandon branden brendon brandan
brian bryan brien bryon
bridget bridgette brigit brigid
brooke brook
brooklyn brooklynn brooklin brooklynne
caleb kaleb calib
callum calum kallum callam calem
cameron camron kameron camren
carl karl
carla karla
caroline carolyn carolin karoline
casey kasey caseyy kacey kacie kaycee casie
catherine katherine kathryn catharine cathryn katharine katheryn kathrine katerina
charlene sharlene
charlie charley charlee charli charly
charlotte charlott sharlotte
chelsea chelsey chelsie chelcie
cheyenne shyanne cheyanne
chloe chloë khloe cloe chloey khloë kloe clohe
christian kristian cristian
christina kristina cristina christine kristin
christopher kristopher kristofer cristopher christofer
claire clare clair
clara klara
cody kody codie
conor connor conner konnor coner
corey cory korey kory corrie
courtney kourtney courtnay
craig kraig
daisy daisie daisey dayzee daizy
damian damien damion
daniel danial daniell danyel
daniella daniela danielle danniella danyela
darcy darcey darcie darci darsey d'arcy
darren daren darran
dean deane
deborah debra debora
demi demy demie
dennis denis denys
derek derrick derick
dexter dexta
dominic dominick domenic dominik
dylan dillon dillan dylon dilan
edward edwin
eleanor elinor ellanor eleanore elenor eleanora elleanor
eliana elianna elliana
elijah elija alijah eliyah elisha eligha
elise elyse elisse alise
eliza elisa aliza
elizabeth elisabeth elizabethe elspeth
ella ela elah
ellen elin elen ellyn
ellie elly elli ellee elle
elliot elliott eliot eliott elyot
ellis elis
eloise eloisa elouise heloise
elsie elsy elsey elsi
emily emilie emilee emely emmily emilly emmalee
emma ema emmah
eric erik erick erich
erin eryn aerin
ethan eathan ethen eithan
eva evah eeva
evan euan ewan evann
eve eave
evelyn evelin evelynn evlyn eveline evelina
evie evi evy eevee
faith fayth
felicity felicitie
felix feliks
finley finlay findlay finnley finly finlee
finn fin fynn
florence florance
frances francis
francesca franchesca frencesca
frankie franky franki
freddie freddy fredi fredy
frederick frederic fredrick frederik fredric
freya freja freyah frea
gabriel gabrial gabriell
gabriella gabriela gabrielle gabrella
gareth garath
gavin gavyn
gemma jemma jema
geoffrey jeffrey jeffery jeffry geoffry
george jorge georg
georgia jorja georgiya
georgina georgena
gianna giana
grace grayce
graham graeme grahame
gracie gracey gracy graci
grayson greyson
gregory greggory gregor
hailey hayley haley hailie haylee haleigh hayleigh hailee
hannah hanna hana hanah
harley harleigh harlee harlie harly
harper harpa
harriet harriett harriette
harrison harryson harison
harry harri harrie
harvey harvie harvy
hazel hazell hazal
heidi heidy heide
helena helaina elena
henry henri henrie
hollie holly holli holley
hugh huw hew
hugo ugo
ian iain
imogen imogene immogen
india indya indie
indiana indianna
iris iriss
isaac issac isac izaac isaak izac izaak
isabel isobel isabell ishbel isobelle isabelle izabel ysabel isabele izabelle isabella
isabella izabella isabela isobella issabella ysabella izabela
isla islah ayla aila
isaiah isaiyah isiah izaiah issiah isaih
ivy ivie
jack jak jac
jackson jaxon jaxson jakson jacksen jaxen
jacob jakob jacub jakub
jade jayde jaide
jaden jayden jaiden jadon jaydon jaidon jaydan jadyn
jake jaik jayk
james jaymes
jamie jaime jaimie jamey jayme
jane jayne jain
janet jannet
jasmine jasmin jazmin jazmine jasmyn jazmyn yasmin
jason jayson jaison
jay jai jaye
jemima jemimah
jenna jena
jennifer jenifer jenefer
jeremy jeremey
jeremiah jeremia
jesse jessy
jessica jesica jessika jesicca
jill gill jil
joan jone
joanne joann jo-anne joanna johanna
jocelyn joselyn joscelin
jodie jody jodi
joel joell yoel
john jon
johnathan jonathan jonathon johnathon
jordan jorden jordon jordyn
joseph josef joesph
josephine josefine
joshua joshuah josua yoshua
josie josey
joyce joice
jude judd
judith judyth
julia giulia yulia
julian julien
juliet juliette julieta
june joon
justin justyn
kai kye ky kie kaii
kaitlin kaitlyn caitlin katelyn caitlyn katelin catelyn caitlan kaitlynn catlin kaytlin
karen karyn
katie katy katey kaytee kati
kayden caden kaden caiden kaiden cayden caeden kayden
kayla kaylah caila kaela
kaylee kayleigh kaley kaylie kayley kayleah kaily
keira kiera kira kyra keeira kierra
kelly kelli kellie kelley
kelsey kelsie kelsy
kenzie kenzi kensie
keith keath
kian kean cian kyan kiaan keyan
kimberly kimberley kimberlee kimberleigh
kirsty kirstie kirstey kersty
kirsten kristen
kristian christian
kyle kyal kile
lacey lacie laci lacy laycie
laura lora lara
lauren loren lawren lauryn laurin
laurence lawrence laurance
leah lea leia lia leiah
leanne leeann lee-ann leigh-anne
lee leigh lea
lena lina
lennie lenny leni
leo lio
leon leone
leonardo leonard
lewis louis luis lewys
lexi lexie lexy leksi lexii
levi levy
lesley leslie
liam lyam
libby libbie libbi
lila lilah lyla lylah leila lyla
lillian lilian lilianne lilliana liliana
lily lilly lillie lilley lili lilli
lisa lissa liza
logan logen
lola lolah
lorraine loraine
lottie lotty lotti
louise luise
louie louis
luca luka lucca louka
lucas lukas lukasz luckas
lucia lucija
lucy lucie luci luciee
luke luc look
lydia lidia lidya
lynn lyn lynne
mackenzie mckenzie makenzie mackensie
macy macey maci macie maisie
madeline madeleine madelyn madelaine madalyn madelynn madilyn
madison maddison madyson maddisyn madisyn
maisie maisy maisey mazie maizie maizy maysie mazy
malachi malachy malakai malaki malakhi
marcus markus marcos
margaret margret
maria mariah mariya
mark marc marcus
martha marta
martin martyn marten
mary marie mari
mason mayson maison
mathew matthew mathieu
matilda mathilda matylda
maxwell maxwel
maya mya maia maja miya mayah myah
megan meghan meagan meghann megann
melissa mellissa melisa
mia mya miah mea
michael micheal mikael mikel micael mykal
michelle michele michell mishelle
mila milah meela milla
millie milly milli
miles myles milz
mollie molly molli
morgan morgann morgen
naomi naomie noemi neomi
natalie nathalie natali nataly natalee
natasha natacha natasza
nathan nathen naithan
nathaniel nathanial nathanael nathanyel nathanuel
nevaeh neveah nevayah
niamh neve neave neeve nieve niav
nicholas nicolas nikolas nickolas nicholaus
nicola nichola nikola
nicole nichole nikole
niall neil neal nial nyle neill niel
noah noa noé
noel noelle
olive oliv
oliver olivier olliver oliwer
olivia olyvia alivia oliwia
ollie oli olly olie
orla orlagh orlaith
oscar oskar
owen owain owyn eoin
paige payge page
patricia patrisha
patrick padraig patrik
paula pola
penelope penelopie
peter pieter
philip phillip filip philippe phil
phoebe phebe pheobe phoebie febe
piper pyper
poppy poppie popi
quentin quinton
rachel rachael racheal raquel rachelle
ralph rafe
raymond raymund
rebecca rebekah rebeca rebeka rebecka rebbecca
reece rhys reese rees reiss rhyss
reggie reggy
regan reagan
reuben ruben rueben
rhiannon rhianon rhianna
rhianna rihanna rianna
ricky rickie
riley rylee reilly ryley rylie rhiley reiley
robin robyn robbin
roisin rosheen roisín
roman romain romen
ronnie ronny
rory rori ruairi ruaridh
rosalind rosalyn
rosie rosy rozie rosey
roxanne roxane
ruby rubie rubi
ryan rian ryen rhyan
sabrina sabrena
sadie saydie sadi
sam samm
samantha samanta
samuel samual
sarah sara sarra
scarlett scarlet skarlett scarlette
scott scot
sean shaun shawn shane séan seán shawne
sebastian sebastien sabastian sebastion
selena selina celina salina
serena sarina
seth sethe
shannon shanon shannen
sharon sharron
shelby shelbie
sheila shelagh sheelagh
siobhan shivaun chevonne shevaun shavon
sienna siena ciena sienah
simon symon
skye sky skie skyy
skyla skylar skyler schuyler
sofia sophia sofiya sophya sofija sofiia zofia
sonia sonya sonja
sophie sofie sophy sofi
spencer spenser
stacey stacy stacie
stella stela
stephanie stefanie steffanie stephany
stephen steven stephan stefan steffan
stewart stuart
summer suma
susan suzan
suzanne susanne
sydney sidney sydnee
tamara tamera
tammy tammie
taylor tayler tailor taylah
tegan teagan teigan
teresa theresa tereza
terence terrence
terry terri
tessa tesa
theo teo theodore
theodore theodor teodor
thomas tomas
tia tiya tiah
tiana tianna
tiffany tiffani
tilly tillie
toby tobi tobie
tobias tobiasz
tommy tommie
tracey tracy tracie
travis travys
tristan tristen trystan tristian
tyler tyla tylor taylar
tyrone tyron
victoria viktoria victorya wiktoria
vincent vincente
violet violette violett
vivian vivien vivienne
william wiliam
willow willo
xavier zavier javier exavier
yvonne evonne
zac zach zack zak zach
zachary zackary zachery zackery zakary zachariah
zoe zoey zoë zoie
nia niah neah
nyah nia niya naya
kiara kiarah chiara
kairo cairo
tallulah talula tallula tallullah
aurora aurorah
delilah dalilah delila
esme esmee esmae
harmony harmonie
kendra kendrah
marley marlee marlie marleigh
renee rene renae
shanelle chanel chanelle shanel
shanice shanise chanice
shania shaniya shaniah
tanisha tanesha
tyrese tyreece tyrice
dwayne duane dwain
jermaine germaine jermain
devonte devante
kymani kimani
rihanna rianna
keziah kezia keisia
jada jaida jayda
aliyah aleah
kieran kieron kyran ciaran keiran kieren kiran
leighton layton leyton
jonty jonti
beau bo
kobi koby coby cobi kobe
jett jet
albie alby
vinnie vinny
otis ottis
rowan rohan roan
bodhi bodie body
ezra esra
`,
  shortForms: `
aaron: ron az azza azz ronnie aj arr
abigail: abi abbie abby abs gail abz abbey gabby abii
adam: ad ads addy adz
adrian: ade adi ady
aidan: aid aidy aids denny ade
alan: al
albert: al bert bertie alby albie
alexander: alex al lex lexi lexie xander zander sandy alec sasha alexi ali lexo xan alix alexy ally axel sacha
alexandra: alex lexi lexie lex sandra alexa sasha ali allie sandy xandra lexa ally alix andra
alexis: lex lexi alex lexie
alexia: lex lexi alex lexie
alfred: alf alfie fred freddie alfy
alice: ali al ally lissy
alicia: lish ali leesh lisha lecia liss
alison: ali al allie
amanda: mandy manda mands
amber: ams ambs amb bambi
amelia: millie mia amy mel mills milly ami meelie lia melia emmy ames meels emi amelie ammie mims
amelie: ami mel ammie mellie amy millie
amy: ames amz aims
anastasia: ana stacey stasia annie tasia anya nastya stace anna
andrew: andy drew andi ands
angela: ange angie
angelina: angie ange lina angel
anna: annie an ani
annabelle: anna bella annie bel belle ana bells
annabel: anna bella annie bel belle bells
anthony: tony ant anton toni anto
antonia: toni tonia ants
archibald: archie arch
archie: arch archer archo
arabella: bella ari ara belle bells
arthur: art artie arty
ashley: ash ashy
ashton: ash ashy
austin: aussie oz
autumn: autie
ava: av avie avz aves avs
barbara: barb barbie babs
barnaby: barney barn barns
beatrice: bea bee trixie beattie bee betty triss
beatrix: bea bee trixie trix
bella: bell bells
benedict: ben benny benji
benjamin: ben benny benji benj benjy benno
bernard: bernie
bethany: beth bethy betty bets beff
bradley: brad brads
brandon: bran brand brando
brendan: bren
brian: bri
brooklyn: brook brooke brooks
callum: cal cally calz
cameron: cam cammy cams
caroline: caz carrie carol caro
cassandra: cass cassie sandra
catherine: cat cath cathy kate katie kat kathy kay cate kitty catie
charles: charlie chas chaz chuck charl chip
charlotte: charlie lottie char lotte charley chaz charl lots tottie charli lotti lola
charlie: char chaz chas charl chaz chars
chelsea: chels chelz
chloe: chlo clo coco chloz chlobo co
christian: chris christy kris
christina: chris chrissy tina christie kris
christine: chris chrissy tina
christopher: chris topher kit christy kris toph kip
clara: clar
connor: con connie con
courtney: court courts coco
daisy: dais daisi dee daise
daniel: dan danny dani dano danz dans danno
daniella: dani ella danni dan dannie
danielle: dani ella danni dan dannie
darcy: darce darc
david: dave davey dav davy daz davo davie
deborah: deb debbie debs
declan: dec deccy deki
dexter: dex dexy
dominic: dom dommy nick domz
dorothy: dot dottie dolly
dylan: dyl dill dylz dil
edward: ed eddie ned ted teddy eddy edd
edith: edie ede
eleanor: ellie nell ella el nellie nora elle norah ellie ellz lennie
elena: el ella lena elle leni
elijah: eli elz lijah eliz lij lj elly
elise: el ellie lise
elizabeth: liz lizzie beth eliza betty libby betsy ellie ella elle lizzy bess liza lily buffy lilibet elsie bethy bets lisa
ella: el ellie ells els
ellen: el ellie nell
elliot: el ellie ell els
eloise: el ellie lou elle weezy
elsie: els elz
emilia: emi emmy mia milly emily em millie
emily: em emmy ems emz milly emi millie mil emmie ems emzy
emma: em ems emz emmy
ethan: eth eths ethz e etho
eva: evie ev evs
evan: ev evs
evelyn: evie eve ev lyn eva evey
evie: ev eves evs
felicity: fliss flick fee felix flis
felix: fee lix flex
finley: fin finn finny finlo
finlay: fin finn finny
florence: flo florrie flossie floss flora
frances: fran frankie franny
francesca: fran frankie chess cesca fran franny fran chessie frank cheska
francis: frank fran frankie
frank: frankie
franklin: frank frankie
frederick: fred freddie fredi freddy rick
freddie: fred fredz
freya: frey frez freyz fre
gabriel: gabe gab gabby gabs gabi gabz
gabriella: gabby ella gabs bella gabi gab brie
gabrielle: gabby elle gabs gabi gab brie
george: georgie geo g geordie gorgie georgy
georgia: georgie gia g geo georgi george gee
georgina: georgie gina george g georgi gee
gerald: gerry
grace: gracie gray graceyy gracy gra graz
graham: gray
gregory: greg
hannah: han hanz hans hanny nana hanna hanners hanni
harold: harry hal
harper: harps harpz
harriet: harri hattie hatty harry hats hatti
harrison: harry harri haz hazza harris
harry: haz hazza har harz
harvey: harv harvs haz harvz
hayden: hay hayds
heather: heath hev
helena: lena hels nell
henrietta: hen hettie etta henri
henry: hen harry hal hens henri hank
holly: hol hols hollz
hollie: hol hols
hugh: hughie
hugo: hugs hug
imogen: immy imo immie imi ims moggy
indiana: indie indi indy ana
isaac: zac ike zack izzy isaacs ize izaac zaac
isabel: izzy bella issy belle bel iz isa is
isabella: izzy bella issy belle isa iz ella isy ibby bells bel is
isabelle: izzy bella issy belle isa iz elle ibby bells bel
isaiah: zay izzy zaya saiah isa ize
isla: is isy izzy islz ils
ivy: ives iv
jack: jacky jackie jac jak jackz jacko
jackson: jack jax jacks
jacob: jake jay jac jacky coby jakey cob jakes
jacqueline: jackie jacqui jax
james: jamie jim jimmy jay jem jimbo jamo jim jamesy jimi
jamie: jay jim jam jamz jame
janet: jan
jasmine: jas jaz jazz jazzy jass jazmo min mina jasz jassy
jason: jay jase jayz
jaxon: jax jack jay
jayden: jay jayz jaydz jj jaydo jayd denny
jeffrey: jeff
jemima: jem mima jemmy mimi
jennifer: jen jenny jenna jenni jens jenz jennie
jeremiah: jez jerry jem jay miah jeremy
jeremy: jez jerry jem
jessica: jess jessie jessy jes jessi jezz jj jessz jecca
joanna: jo joey anna joz
joanne: jo joey
jonathan: jon johnny jonny nathan jono john
jordan: jord jordy jay jords jordz jorda
joseph: joe joey jo joz jojo jose seph joeyy
josephine: jo josie jojo joey fifi
joshua: josh joshy joshie josho jj jos joshz
joshuah: josh
josie: jose jo
judith: judy jude
julia: jules ju jul lia
julian: jules jul
kaitlyn: kate katie kait kay kaity kat lyn
katherine: kate katie kat kathy kath kay kit kitty katy
kathryn: kate katie kat kathy kath kay
kayden: kay kayd kai kaydz kade
kayla: kay kayls kaz
kayleigh: kay kayls kaz leigh
keira: kei kez kiki kee
kenneth: ken kenny
kenzie: kenz ken
kevin: kev kevz
kieran: kier kez kizzy keir kiz
kimberley: kim kimmy kimz kims
kirsty: kirst kirs
kyle: ky kylo
lacey: lace lacie
laura: laurie lozza loz lau laurs lor
lauren: laur loz lozza laurie lo ren lol laurz
lawrence: larry laurie laz loz
leah: lee lee-lee lea leelee
leo: leoz leeo
leon: lee lenny
leonard: leo len lenny
leonardo: leo lenny
lewis: lew lou lewie louie lewy
lexi: lex lexz
lilian: lily lil lils
lillian: lily lil lils lilly
liliana: lily lil lils ana lilly
lily: lil lils lilz lills
logan: log loges loggy
lola: lo lols lolz
louis: lou louie lewis
louisa: lou lulu louie lu isa
louise: lou lulu lu weezy
luca: luc luke lu lucs
lucas: luke luc lu lucs lukey
lucia: lucy lu lulu luce
lucy: luce lu lulu luc lulz lucz
luke: lukey lu lukie luc
lydia: lyd lyds liddy lids
lyla: ly lils
mackenzie: mack kenzie kenz mac mackie macky
madeleine: maddie maddy mads mad madz
madeline: maddie maddy mads mad madz
madison: maddie maddy mads mad madz madi maddi
maisie: mais maze maisi mase
malachi: mal mali kai chi malz
margaret: maggie meg peggy marge maisie greta mags
maria: mari mia ria maz mary
martha: marth mar marthy mattie
martin: mart marty
mary: mare maz mary-lou mae
mason: mase may mace masey
matilda: tilly tillie mattie tilda maddie tils mat
matthew: matt matty mat mattie matz mattyb
maximilian: max maxi milan maxie
maximus: max maxi
maxwell: max maxi
max: maxi maxie maxy maxo
maya: may mai mayz mims my
megan: meg megs meggie megz meggy
melanie: mel
melissa: mel lissa missy liss
mia: mi mimi mims meez
michael: mike mikey mick mickey mik mic mitch micky micah
michelle: shell mich shelly miche
mila: mil mims mills
miles: milo
millie: mil mills milz mim
miriam: miri mimi mim
mohammed: mo
molly: mol mols moll
morgan: morg morgs mo
naomi: nay nomi nai omi nao naoms nomz
natalia: nat talia natty tali nats
natalie: nat natty nats talie
natasha: tash tasha nat tashi
nathan: nate nath nat nathz nay nathy nats
nathaniel: nate nath nat nathan niel natty
nevaeh: nev nevie vaeh
niall: ni nialler
nicholas: nick nicky nico nic cole niko klaus
nicola: nicky nic nix nikki
nicole: nic nicky nikki cole nik coco nix
noah: noey no noahh noh no-no
noel: nole
olive: liv ollie
oliver: ollie olly oli ol ols oz liver olz
olivia: liv livvy olly livi liv ollie via livia livvie livy lola livs ols
orla: orls
oscar: oz ozzy ossie os oskie ozz osc
owen: owz ow
patricia: pat patsy tricia trish pattie
patrick: pat paddy patsy ricky rick patty
penelope: penny pen nell poppy pens
penny: pen
peter: pete petey
philip: phil pip flip
philippa: pippa pip pippy
phoebe: pheebs phoebs phebs bee fifi phoeb
poppy: pops pop popz
rachel: rach rae rachy raych
raphael: raf rafe raffy rafi
rebecca: becky becca bex becs bec beckie beck becks
reece: ree reecey
reginald: reg reggie
reuben: reubs rube rubes ru
richard: rich rick ricky dick richie rik
riley: ri rile ry riles
robert: rob bob bobby robbie bert robb rory robs
robyn: rob robbie
roman: rome romy ro
ronald: ron ronnie
rory: ror roo
rosalie: rosie rose ro
rosemary: rosie rose
rose: rosie ro
rosie: ro rose roz rosi rosz
ruby: rubes rube rubs rubz roo
rupert: ru rupe
russell: russ
ryan: ry ryno ry-ry ryz
samantha: sam sammy samz sammi
samuel: sam sammy samm samz sami samo
sarah: sar saz sally sarz sadie sare
savannah: sav savvy anna van savanna savz
scarlett: scar scarlet lettie scarls scarly scarz
sebastian: seb bas sebby seby baz sebs bastian sebz seba
serena: sere rena
shannon: shan shaz
sienna: si sisi sen senna
simon: si
skye: sky
sofia: sof sofi soph fifi sofz sophie
sophia: soph sophie soso sophs fifi soph sofi phia
sophie: soph sophs soso sof sophz
spencer: spence spen
stanley: stan stanny
stella: stell ella
stephanie: steph stephie steffi stef
stephen: steve ste stevie steph
steven: steve ste stevie
summer: sum sums sumz
susan: sue suzie
sydney: syd
taylor: tay tays tayz
teddy: ted teds
terence: terry tel
teresa: terry tess tessa
thea: thee thez
theo: the theoz tee
theodore: theo ted teddy teo
thomas: tom tommy thom tomo tomz tommo toms
tiffany: tiff
timothy: tim timmy
tobias: toby tobi
toby: tobes tob
tristan: tris
tyler: ty tye tyz tyl
valerie: val
vanessa: ness nessa vee
veronica: ronnie vee
victor: vic
victoria: vicky tori vic vix tor vicki ria vik
vincent: vin vince vinnie vinny
violet: vi lettie vio vy
virginia: ginny
vivienne: viv vivi
walter: walt wally
wilfred: wilf fred wilfie
william: will bill billy liam willy wills wil willz willo
willow: will wills willz low
winifred: winnie freddie
winston: win winnie
xavier: xav zav xavi xavs x
yvonne: eve
zachary: zac zach zack zak zachy zachie
zoe: zo zoz zozo
tia: ti teez
shanice: shan niecy
shanae: shan nae
aaliyah: liyah
keziah: kez kezzy kizzy
tamika: tam mika
kai: kaiz
destiny: des desz dezzy tiny
jasleen: jas
precious: presh prec
angel: ange
princess: prin
hope: hopie
trinity: trin trini
elsa: els
erin: ez er
eric: rick ricky
mathilda: tilly
dolcie: dol
jude: judey
jenson: jen jens
leighton: leigh
ellis: el
beatriz: bea bia
rowan: ro row
rio: ri
rocco: roc rocky
freddy: fred
ronnie: ron
tallulah: lula tal lulu tully
ariana: ari ana aria riana
arianna: ari anna aria
aria: ari
delilah: lilah dee lila del
esme: es esmie ez
esmeralda: esme es
eden: ed edie
harley: harls harl
lennon: len lenny
`,
  surnames: `
smith smyth smythe
brown browne broun
clark clarke clerk
green greene
davis davies davys
allen allan
bailey baily bayley
taylor tayler
stewart stuart steward
thompson thomson tompson
stephens stevens stephen
stephenson stevenson
phillips philips phillip
reid read reed
gray grey
harris harries
hughes hews
johnson johnston johnstone jonson
lewis louis
matthews mathews
moore more moor
nicholls nichols nicholl
nicholson nicolson
pearce pierce
pearson pierson
rodgers rogers
shepherd sheppard shephard shepard
simmons symonds simmonds symons
taylor tailor
turner turnor
walsh walshe welsh
white whyte
wright right
anderson andersen
bennett bennet benett
barrett barratt
carr kerr
cook cooke
cooper couper
elliott elliot eliott eliot
ford forde
fraser frazer frasier
gordon gorden
graham grahame
gibbs gibb
hayes hays
holmes homes
hunt hunte
jeffrey jeffery jefferies jeffries
kelly kelley
knight night
lawrence laurence
lloyd loyd
mason masson
mitchell mitchel
morris maurice
neal neil neale
parkes parks
payne paine pain
perry parry
reynolds renolds
robinson robinsen
ross rosse
rowe row
sinclair sinclare
sutton suton
walters walter
webb web
wilkinson wilkenson
williams william
wilson willson
wood woods
woodhouse woodhous
`,
};
