/** Turkish, Kurdish, Persian, Spanish, Portuguese, Italian, French, Greek, Jewish, Chinese, Vietnamese, Korean, Filipino names. */
import type { NameLists } from './name-lists';

export const OTHER_NAMES: NameLists = {
  spellings: `
ahmet ahmed
ayse ayshe aysha
aylin ailin aileen eylin
azra azraa
baran barran
berat
berkay
beyza beyzah
bora
burak buraq
can jan djan
cem jem
cemre
defne daphne
deniz denis
devrim
dilan dylan
ebru
ece eje
ecrin edjrin
ekin
elif aleef
emine amina
emir amir
emre emreh
enes anas
erdem
eren
esila
esma asma
eylul eylül
eymen ayman
fatih fateh
gizem
gul gül
hakan hakkan
halil khalil
hasan hassan
hatice khadija
havin
huseyin hussein
ibrahim
irem
kerem karam
kemal kamal
leyla layla
mehmet mehmed
melek malak
melis melisa
mert
merve marwa
mete
mustafa
nehir
nisa nisaa
omer omar
onur
osman uthman
ozan
ozlem
rojin
rojda
sude
sila
selin celine selina
serkan
sevgi
sinem
taha
tuana
umut
yagmur
yigit
yusuf
zehra zahra
zeynep zainab
zilan
arash aarash
ardalan
arman armaan
arta
arya aria
atefeh
azadeh
bahar bahaar
behnam
dariush darius daryoush
donya dunya
elham ilham
elnaz
farhad ferhad
farid fareed
fatemeh fatima
hamed hamid
hossein hussain
kian kiyan
kiana kiyana
kimia kimiya
kourosh cyrus koroush
leyli leila
mahdi mehdi mahdy
mahsa
maryam
mehdi mahdi
mina
mohsen mohsin
nasim naseem
nazanin
niloufar nilufar
omid omeed
parisa pareesa
parsa parsaa
reza raza
roya
saman
samaneh
sara
sepideh
setareh
shahab
shirin shereen shireen
sina
soheil suhail
yalda
yasaman yasmin
zhina
aram
awat
baran
chnar
dana
darya
diyar
hawre
heja
helin
karwan
lana
rawand
rebin
rozh
sarwar
shad
shilan
shvan shwan
soran
zana
zheen
adriana adrianna
alba
alejandra alexandra
alejandro alexander alessandro
alessia alesia alecia
alvaro
andre andrei andré
andrea andria andreia
andreia andrea
angela angelah
antonio anthony
beatriz beatrice
benedetta benedicta
bruno
camila camilla kamila
carla karla
carlos karlos
carmen
carolina karolina
catarina katarina katerina
chiara kiara
clara klara
cristiano christiano
cristina christina
daniela daniella
davi davy
duarte
eduardo edward
elena helena
emanuel emmanuel manuel emanuele
enzo
esteban estevan
fabio
federico frederico
felipe filipe philip philippe
fernanda
fernando ferdinand
filipa philippa
francesca francisca
francisco francesco
gabriel
gabriela gabriella
giorgia georgia
giovanni jovanni
giulia julia
gonzalo goncalo
guilherme guillermo william
gustavo gustav
henrique enrique henry
ines inez agnes
isabela isabella
ivo
joao john
joaquim joaquin
jorge george
jose josé joseph
juan
juliana julianna giuliana
julieta juliet
lara
laura
leonardo
leonor eleanor leonora
lorenzo laurence
luana louana
lucia luzia
luciana lucianna
luis luiz louis
luisa louisa luiza
madalena magdalena
mafalda
manuel emanuel
marco marcos
margarida margarita
maria
mariana marianna
marta martha
martim martin
mateo matteo matheus mateus matthew
matilde matilda
miguel michael
nicolas nicolás nicholas nicolau
noemi naomi
paola paula
patricia
pedro peter
rafael raphael rafaell
rafaela raphaela
raquel rachel
renata
ricardo richard riccardo
rodrigo
salvador
santiago tiago thiago iago
sergio
simao simon
sofia
tatiana
teresa theresa
tiago thiago
tomas thomas
valentina
vasco
vicente vincent
victor vitor
victoria vitoria
vittoria victoria
ximena jimena
xavier javier
yolanda iolanda
amelie
antoine anthony
aurelie
camille camile
celine selin
chloe
clement
elodie elody
etienne stephen
fabien
francois francis
gaelle
helene helen
jacques jack
jean john
jerome
julien julian
lea leah
leo
lucie lucy
manon
margaux margot margo
marie mary
mathieu matthew
mathilde matilda
maxime maxim
noemie naomi
oceane
philippe philip
pierre peter
remi remy
rene renee
theo
yves
achilleas achilles
alexandros alexander
andreas andrew
angeliki angela
antonis antonio
christos christ
constantina konstantina
constantinos konstantinos kostas
despina
dimitra demetra
dimitris dimitrios
eleni helen elena
elias ilias
eleftheria
evangelos vangelis
fotini
georgios yiorgos giorgos george
giannis yiannis ioannis john yannis
ioanna joanna
katerina aikaterini catherine
konstantinos constantinos constantine
kyriakos kyriacos
loukas lucas
maria
marios mario
michalis michael
nikolaos nikos nicholas nicos
panayiotis panagiotis
paraskevi
savvas savas
sofia
sotiris
spyros spiros
stavros
stefanos stephanos
stella
theodora
theodoros
vasilis vasileios
vasiliki
zoe
aaron aharon
avi avraham
avigail abigail
avraham abraham
batsheva bathsheba
benyamin benjamin binyomin
chaim haim hayim chayim
chana hannah
chani
chava eve
chaya haya
daniel
david dovid
devorah deborah dvora
eitan ethan
eli elie
eliana
eliezer eleazar
eliyahu elijah
elisheva elizabeth
ephraim efraim
esther ester
ezra
gavriel gabriel
gilad
gittel gitty
hadassah hadassa
hodaya
ilan
itai itay
leah lea
levi
malka malkah
meir meyer
menachem
mendel mendy
michal
miriam
mordechai mordecai
moshe moses
naftali
nechama
noa noah
noam
ori
pinchas phineas
rachel rochel rahel
raizel raizy
reuven reuben
rivka rebecca rivkah
ruth rut
sara sarah soroh
shaindel
shira
shlomo solomon
shmuel samuel
shoshana shoshanna
shulamit
simcha
tamar tamara
tehilla tehillah
tova tovah
tzipporah zipporah tzipora
tzvi zvi
uri
yaakov jacob yakov yaacov
yael jael
yehoshua joshua
yehuda judah
yehudit judith
yeshaya isaiah
yisrael israel
yitzchak isaac yitzhak itzchak
yochanan john
yocheved
yoel joel
yonatan jonathan yehonatan
yosef joseph yossi
zahava
zev zeev
ah-ming ming
anh ahn
bao
chi chih
chun tsun
feng fung
hao ho
hong hung
hoang huang
hui hooi
huy
jia chia
jian chien
jie chieh
jin kin
jing ching
jun chun
ka kar
kai kei
khanh
lan
lin lam
linh lynn
long loong
mei may mui
minh ming
ngoc
nguyen
phuong
qi chi
qing ching
quan kwan
siu siew xiao
thanh
thi
thuy
tian tin
trang
tuan
wai wei
wen man
wing wingg
xi hsi
xiao hsiao siu
xin hsin sum
xuan hsuan
yan yin
yi yee
yu yue
yuan yuen
yun wan
zhen chen
zhi chi
zi tsz tze
jihoon jihun
jiwoo jiu
minjun minjoon
seojun seojoon
seoyeon soyeon
hyunwoo hyunoo
jisoo jisu
sooyoung suyoung
youngjae yongjae
angelo
bayani
crisanto
dalisay
jhon john
joey
jomar
ligaya
maricel
marites
rizza riza
rodel
`,
  shortForms: `
alejandro: alex ale jandro
alejandra: alex ale
alessandra: ale sandra
alessandro: ale sandro
antonio: toni tony nino
beatriz: bea bia
benedetta: bene
carlos: carl charlie
carolina: caro lina
catarina: cat cata kat
cristiano: cris
daniela: dani
eduardo: edu eddie ed
emanuel: manu manny
emmanuel: manny manu emma
esteban: este
federico: fede fred
fernanda: fer nanda
fernando: fer nando
filipe: fil lipe
francesca: fran cesca franci checca
francesco: fran cesco franco
francisco: paco fran chico cisco xico
gabriela: gabi
giovanni: gio vanni gianni
giuseppe: beppe peppe joe
giulia: giuli
guilherme: gui
gustavo: gus
ignacio: nacho
isabela: isa bela
joao: john jon
joaquim: quim
joaquin: quin
jose: pepe joe
leonardo: leo
leonor: leo nonor
lorenzo: enzo renzo lollo
luciana: lu
manuel: manu manny
margarida: guida maggie
mariana: mari ana
mateo: mat teo matt
matheus: theo mat
matilde: mati tilde
matteo: teo matt
miguel: migs mike mig
rafael: rafa raf rafe
ricardo: ric ricky rick
rodrigo: rod digo rodri
salvador: sal salva
santiago: santi tiago
sebastian: seba sebas
sofia: sofi
teresa: tere
thiago: thi
valentina: val vale tina
vicente: vin
victoria: vicky tori
ximena: xime
yolanda: yoli
dimitris: dimi jimmy
konstantinos: kostas dinos gus costa
constantinos: costas dinos con
georgios: george
panayiotis: panos
alexandros: alex
eleni: leni
christos: chris
nikolaos: niko nick
vasiliki: vicky vaso
avraham: avi avrumi
benyamin: benny yomi ben
chaya: chayala
eliyahu: eli
elisheva: eli shevy
menachem: mendy
michal: mich
mordechai: motti mordy
moshe: moishe moshi
rivka: rivky riv
shlomo: shloimy
shmuel: shmuly sammy
shoshana: shosh shoshi
yaakov: yanky kobi
yehoshua: shuki
yehuda: yudi
yisrael: srulik sruli
yitzchak: itzik yitz zak
yonatan: yoni jonny
yosef: yossi joe
tzipporah: tzippy
mehmet: memo mehmo memet memi
mustafa: musti mustu
ibrahim: ibo
huseyin: huso
elif: elifcim eli
zeynep: zey zeyno
ayse: aysh
melisa: mel
emre: em
burak: bura
serkan: serk
aleksandra: alex
nguyen: win
minh: min
phuong: phoebe
`,
  surnames: `
nguyen nguyan nuguyen
tran tranh
pham fam
huynh huyn hyunh
vo vu
dang dangh
bui buy
duong zuong
chen chan chin tan
li lee lei ly
wang wong vong
zhang cheung chang cheong
liu lau lew liew
yang yeung young
huang wong hwang
zhao chiu chao
wu ng goh ho
zhou chow chau
xu hsu tsui
sun suen
ma mah
zhu chu choo
hu woo wu
guo kwok kuo
he ho
lin lam lim
gao ko
luo lo law
zheng cheng tay
liang leung leong
xie tse hsieh
tang tong
han hon
feng fung
deng tang
cao tso
peng pang
zeng tsang
xiao siu
tian tin
dong tung
pan poon pun
yuan yuen
cai choi tsai
jiang kong chiang
yu yue yee
ye yip
su so
lu lo luk
kim gim
park pak bak
choi choe
jung jeong chung
kang gang
cho jo
yoon yun
jang chang
lim im
silva dasilva
santos dossantos
ferreira ferreyra
pereira perera
oliveira olivera
costa dacosta
rodrigues rodriguez rodrigez
martins martinez
gomes gomez
goncalves gonzalves gonzalez gonzales
lopes lopez
fernandes fernandez
alves alvez alvarez
marques marquez
mendes mendez
soares suarez
nunes nunez
pinto pintoh
teixeira texeira
vieira vieyra
dias diaz
ramos ramoz
sanchez sanches
perez peres
garcia garzia
hernandez hernandes
jimenez ximenez gimenez
vasquez vazquez
rossi rosi
russo ruso
ferrari ferari
esposito exposito
bianchi bianci
ricci rizzi
conti conty
yilmaz yelmaz
kaya kaia
demir demirr
sahin shahin
celik chelik celic
yildiz yeldiz
yildirim yilderim
ozturk oztuerk
aydin aydeen
ozdemir ozdemyr
arslan aslan
dogan dohgan
kilic kilich
cetin chetin
koc koch
kurt kurtt
ozkan oskan
simsek shimshek
polat pollat
ahmadi ahmady
mohammadi mohammady muhammadi
karimi kareemi
hosseini husseini hussaini
rahimi raheemi
hashemi hashimi
rezaei rezai razai
moradi muradi
jafari jaffari jafary
sadeghi sadighi
papadopoulos papadopulos
georgiou georgio
christodoulou christodulou
ioannou yiannou
constantinou konstantinou
cohen kohen cohn
levy levi
goldstein goldshtein
friedman freedman
katz kats
rosenberg rosenburg
klein cline
schwartz schwarz swartz
reyes reys
cruz delacruz
bautista batista
delossantos santos
`,
};
