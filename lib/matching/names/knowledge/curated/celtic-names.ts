/** Irish, Scottish Gaelic and Welsh names, and how England spells them. */
import type { NameLists } from './name-lists';

export const CELTIC_NAMES: NameLists = {
  spellings: `
aine anya awnya onya enya
aoibheann aoibhinn eavan evin aoibhin
aoife eefa ifa aoifa aoiffe eefe
aisling ashling aislinn ashlynn aislin ashlin ashleen
ailbhe alva elva
blathnaid blanaid blaithin
brian bryan brien briain
brid breda bridie brigid
bronagh brona
cathal cahal cahill
caoimhe keeva kiva kweeva caoimh keva queeva
caoimhin kevin
caitriona catriona katrina caitrina
ciara ciarra kiera
ciaran kieran kieron keiran ciarán kyran
cian kian kean keane keyan
cillian killian kilian cillín
clodagh cloda cloe
colm colum callum calum
conall connell conal
conor connor conchobar
cormac cormack
dara darragh daragh darra dearbhla darach
dearbhla dervla derbhla
deirdre deidre dierdre
declan deaglan
diarmuid dermot diarmaid dermott
domhnall donal donnell
donncha donnacha donagh
eabha ava
eamon eamonn eamonn edmond
eilidh aylee ailie eily ayley isla eiley
eilis eilish ailish elish
eimear emer eimer emear eimhear
eithne enya ethna
eoghan eoin owen ewan euan eugene eoghain eoin owain
eoin ian john owen
erin eireann
fiadh fia fea
fionn finn fin
fionnuala finola nuala fenella
fergus feargus
fiachra feekra
grainne grania granya gronya gráinne
laoise leesha
lorcan lorcain larkin
maeve meabh maebh meadhbh medb mave
mairead maread mairéad
mairi mhairi vari varie
muireann murren
muiris maurice
niamh neve neave nieve neeve
niall neil neal nial
nuala noola
oisin osheen ossian oshin ushin
oonagh una oona
orla orlagh orlaith orlaidh
padraig patrick podge paudge padraic padhraig
roisin rosheen rosaleen
ronan ronin
ruairi rory ruairidh ruari ruaidhri ruaraidh rhuari
ruadhan rowan
sadhbh sive saiv
saoirse seersha sorsha sersha saorsha sercha
seamus shamus seumas seamas
sean shaun shawn shane
sinead shinade sineid sinéad shinead
siobhan shivaun chevonne shevaun shavon
sorcha sarah
tadhg teague tighe taig tadgh tiarnan
tiernan tiarnan
torin torrin
alasdair alastair alistair alisdair
ailsa elsa
angus aonghas
calum callum colum
catriona catrina katrina
coinneach kenneth
eilidh ailidh
euan ewan ewen euen
fionnlagh finlay finley
iain ian
innes innis
iona ionah
isla ila
kirsty kirstie
lachlan lochlan lachlann lauchlan
mairi mari
morag moragh
rhona rona
ruaridh rory
sheena sine
aled alled
alun alan
aneurin nye
angharad anharad
arwen arwyn
bedwyr
bethan bethann
bronwen bronwyn bronwin
carys cerys caris kerys carrys
catrin katrin cathrin
ceri kerry
cerys keris
dafydd david dai davydd
dewi david
dylan dilan
efa eva
eirlys
elin ellen elen
eleri elery
elis ellis
emrys ambrose
eryn erin
ffion fion fionn ffionn
ffiona fiona
gareth garth
geraint gereint
gethin gethyn
glyn glynn
griff gruff
gruffudd gruffydd griffith gruffud griffiths
gwen gwenn
gwenllian gwen
gwilym william
haf
heledd
hywel howell howel hywell
huw hugh
ieuan ifan evan iwan ieu
iestyn justin
ioan john iwan
iolo
lewys lewis
lowri laura lowry
llinos
llyr
llewelyn llywelyn llewellyn
mabli mabel
mair mary
mali molly
mared margaret
megan meghan
meilyr
meirion merion
nerys neris
nia niah
non
olwen olwyn
osian ossian oshan
owain owen owein
rhiannon rhianon riannon
rhian rian rhianne
rhodri rodri
rhydian rhidian
rhys rees reece reese
sian shan sharn siân
siencyn jenkin
sion john shon
siwan joan
steffan stephen stefan steffen
tegan teagan
tomos thomas tomas
tudur tudor
wyn wynn
`,
  shortForms: `
aoife: aoifs eef eefs
aisling: ash aish ais
caoimhe: keev keevs caoims
catriona: cat cath trina kat
cillian: kill killy cil
conor: con
declan: dec deccy
eilidh: eils eil
eoghan: owie eo
fionnuala: nuala fin fi
grainne: gra grain
mairead: mai mary maidie
niamh: niamhy neevy niam nee
oisin: osh ois oisy
padraig: paddy podge pod pauric paudie
patrick: paddy packie
roisin: ro rosie roise rosh
ruairi: ru rory
saoirse: seersh sersh saoir
seamus: shay seamie shamo jim
siobhan: shiv siobh shibs
sinead: shin shiny
tadhg: tad taddy tige
orla: orls
lachlan: lachie lochy lachy
ailsa: ails
angus: gus
callum: cal
angharad: haz anghs harri
bethan: beth
bronwen: bron
dafydd: daf dai daffy
ffion: ffi fi
gwenllian: gwen llio llian
gwen: gwennie
lowri: low lows
llewelyn: llew lyn
rhiannon: rhi rhian ri
rhydian: rhyd
megan: meg megs
osian: osh os
catrin: cat cats
`,
  surnames: `
obrien brien obrian obryan
oconnor oconor connor oconner
oneill oneil oneal neill
oreilly reilly oriley riley
osullivan sullivan osulivan
odonnell odonell donnell
okeefe okeeffe keefe
oleary leary
omahony mahony omahoney mahoney
obyrne byrne burne byrnes
odwyer dwyer
ohara hara
oshea shea
otoole toole
ogrady grady
oflaherty flaherty
omalley malley
orourke rourke
ohagan hagan
odonoghue donoghue donohue odonohue
doherty docherty dogherty odoherty
gallagher gallaher gallacher galagher
murphy murphey
mccarthy macarthy maccarthy
mcdonald macdonald mcdonnell mcdonell
mcdonagh macdonagh
mckenzie mackenzie makenzie
mcintyre macintyre
mclean maclean mcclean mclaine
mcleod macleod
mcgregor macgregor
mcintosh mackintosh macintosh
mcmillan macmillan
mclaughlin mcloughlin maclaughlin mclauchlan
mcneil mcneill macneil
mckay mackay
mcfarlane macfarlane
mcpherson macpherson
mcphee macphee
mcguire maguire
mccann maccann
mcgrath magrath
mcbride macbride
mckenna mackenna
mcnamara macnamara
kavanagh cavanagh kavanah
kearney carney
keane kane kean
kennedy kenedy
moran moron
nolan nolen
ryan rian
quinn quin
lynch linch
walsh welsh walshe
byrne burns
davies davis
rees reece rhys reese
evans evens ifans
howell howells hywel
griffiths griffith griffin
lloyd loyd
llewellyn llewelyn
morgan morgans
prys price pryce
pugh pew
probert probart
hughes huws
owen owens
williams gwilym
`,
};
