/** West, East and Central African names. */
import type { NameLists } from './name-lists';

export const AFRICAN_NAMES: NameLists = {
  spellings: `
abayomi abayomy
abena abenah
abimbola abimbolah
adaeze adaeza
adaobi adaoby
ademola ademolah
adewale adewaley
adeola adeolah
akosua akosuah
akua akuah ekua
ama amma amah
amara amarah
amaka amakah
ayobami ayobamy
ayodele ayodeley
ayomide ayomidey
babatunde babatundey
chiamaka chiamakah
chidera chiderah
chidi chidy
chigozie chigozi
chijioke chijoke
chika chikah
chimamanda chimamandah
chinedu chinedou
chinonso chinonzo
chioma chiomah
chisom chizom
chizitere chizitera
chukwudi chukudi
chukwuemeka emeka
daniella daniela
ebele ebeleh
efua efuah
ekene ekeneh
emeka emekah
enitan enitann
esi esie
esosa esossa
folake folakeh
funmilayo funmi funmilola
ifeanyi ifeany
ifeoma ifeomah
ikenna ikena
ireoluwa ireoluwah
itoro ittoro
jumoke jumokeh
kehinde kehindey
kelechi kelechy
kofi koffi kofie
kojo kodjo cudjoe
korede koredeh
kosisochukwu kosi
kwabena kobina kwabina
kwadwo kojo kwadjo kwodwo
kwaku kweku kouakou
kwame kwami kwamé kwamey
kwasi kwesi kouassi
makayla mikayla mikaela michaela mckayla
mofiyin mofiyinfoluwa
moyosoreoluwa moyosore moyo
ngozi ngozie
nkechi nkechy
nnamdi namdi
nneka neka
nonso nonzo
obinna obina
oheneba ohenneba
olamide olamidey
olayinka olayinkah yinka
oluwadamilola damilola
oluwadarasimi darasimi
oluwafemi femi olufemi
oluwakemi kemi
oluwanifemi nifemi
oluwapelumi pelumi
oluwaseun seun
oluwaseyi seyi
oluwatamilore tamilore
oluwatimilehin timilehin
oluwatobi tobi oluwatobiloba tobiloba
oluwatomi tomi
oluwatomisin tomisin
oluwatosin tosin
oluwatoni toni
oluwaferanmi feranmi
onyinye onyinyechi
rotimi rotimy
segun shegun
simisola simisolah
somto somtochukwu
taiwo taiyewo
temidayo temidayoh
temiloluwa temilola
temitope temitopey
titilayo titilayoh
tobenna tobena
toluwani toluwanimi
uche uchenna
ugochukwu ugo
yaa yah
yaw yao
yetunde yetundey
yewande yewandeh
zainabu zainab
abebe abebeh
abel abell
biniam binyam benyam
bereket berekett
dawit daweet
eden edden
ermias hermias
fikir fikre
filmon philmon
hiwot hewot
kidane kidaneh
kidist kidest
meron merron
mihret mehret
natnael nathnael natinael
robel robell
saron sharon
selam salam selamawit
semhar semhal
senait sennait
tesfaye tesfay
yohannes yohanes johannes
yonas jonas
yordanos yordi
wangari wangarri
wanjiru wanjeeru
tinashe tinasche
tadiwanashe tadiwa
tanaka tanakah
tapiwa tapiwah
ruvimbo ruvimboh
rutendo rutendoh
rudo rudoh
nyasha nyashah
tatenda thatenda
thandiwe thandi
nomsa nomssa
sibusiso sbusiso
lindiwe lindi
mamadou mamadu
aboubacar abubakar
aissatou aisatou aishatou
ousmane usman
moussa musa
fatoumata fatou
binta bintou
mariama mariam
lamin lamine
ebrima ibrahima
isatou isata
aminata aminatou
samba sambah
divine divin
blessing blessin
christabel christabelle
prince prins
gift gifty
grace graece
precious preshus
`,
  shortForms: `
oluwaseun: seun shawn olu
oluwatobi: tobi tobs toby olu
oluwatobiloba: tobi tobs
oluwadamilola: dami damz lola mila
oluwadarasimi: dara simi
oluwakemi: kemi
oluwafemi: femi
oluwatimilehin: timi timmy tim
oluwatamilore: tami tamz tamilore
oluwatoni: toni
oluwatosin: tosin
oluwanifemi: nife nifemi
oluwapelumi: pelumi
oluwaseyi: seyi
oluwatomi: tomi
oluwatomisin: tomi tomisin
oluwaferanmi: feranmi
oluwakorede: korede
oluwatise: tise
oluwatofunmi: tofunmi
olufemi: femi olu
olumide: olu mide
olubunmi: bunmi
olusegun: segun
oluwole: wole
olayinka: yinka
olamide: ola mide lami
damilola: dami lola
ayomide: ayo mide ayoz
ayodele: ayo dele
ayobami: ayo bami
ayotunde: ayo tunde
adebayo: ade bayo
adewale: ade wale
ademola: ade demola
adeola: ade ola
adetola: ade tola
adetutu: tutu
abimbola: bim bimbo bola abi
abiodun: abi biodun
babatunde: tunde baba
boluwatife: bolu tife
bolaji: bola
folake: fola
funmilayo: funmi layo
ibukunoluwa: ibukun ibk
ifeoluwa: ife
ireoluwa: ire
iyanuoluwa: iyanu
jesutofunmi: jesu tofunmi
mofeoluwa: mofe
morenikeji: morenike keji
moyosoreoluwa: moyo moyosore
simisola: simi sola
similoluwa: simi
temidayo: temi dayo temz
temiloluwa: temi temz temilolu
temitope: temi tope temz
tiwatope: tiwa
tiwalade: tiwa
titilayo: titi
toluwani: tolu
toluwalope: tolu
tolulope: tolu lope
yetunde: yetty tunde
yewande: wande
chiamaka: chichi amaka chi
chidera: chi dera
chigozie: gozie
chijioke: cj
chimamanda: chi manda chichi
chinedu: nedu edu
chinonso: nonso chino
chioma: chichi omah chi
chisom: som chi
chizitere: chizi zitere chizzy
chukwudi: chuks chuka
chukwuemeka: emeka meka
ebubechukwu: ebube
ekenedilichukwu: ekene
ifeanyi: ify ife
ifeoma: ify ife
ikechukwu: ike iyke
kamsiyochukwu: kamsi
kelechi: kele kc
kenechukwu: kene
kosisochukwu: kosi
munachimso: muna
munachi: muna
ngozi: ngo
nkechi: keke
obinna: obi
onyinyechi: onyi
oluchi: olu
somtochukwu: somto som
uchenna: uche
ugochukwu: ugo
zikora: zik
adaeze: ada
adaobi: ada
amarachi: amara
kwabena: kobby kobe
kwadwo: kojo kwadz
kwaku: kuku
kwame: kwam
oheneba: ohene nana
papa: pap
nana: nan
akosua: kosi
adwoa: adj ajoa
abena: abi
ewuraabena: ewura
tadiwanashe: tadiwa
tinotenda: tino
tinashe: tino nashe
ruvimbo: ruvi
anesu: ane
munashe: muna
makanaka: maka
selamawit: selam
yohannes: yoni john
bethlehem: betty
natnael: nati nate
`,
  surnames: `
adeyemi adeyemy
adebayo adebayor
adekunle adekunley
adeleke adelekeh
adewale adewaley
adeola adeolah
afolabi afolabbi
agyemang agyeman adjeiman
agyei adjei adjaye
akande akandeh
akinola akinolah
amoah amoa
amponsah amponsa
annan anan
ansah ansa
antwi antwy
appiah apiah appia
asante ashanti asanti
asamoah asamoa
asare asarey
awuah awua
ayodele ayodeley
baah bah
balogun ballogun
bangura bangoura
boakye boateng boachie
boateng boaten
bonsu bonsuh
conteh conte
darko darkoh
diallo jallow jalloh
frimpong frempong
gyamfi jamfi
jalloh jallow diallo bah
kamara camara
koroma coroma
mensah mensa
mohamed mohammed
mbeki mbekie
nkrumah nkruma
nwosu nwosuh
obi obie
oduya oduyah
ofori oforie
ogunleye ogunleyeh
okafor okafo okaphor
okeke okekeh
okonkwo okonkwoh
okoro okorie
olawale olawaley
olubayo olubayor
oluwole oluwoleh
onyekachi onyeka
oppong opong
osei ossei
owusu awusu
quaye quay
sarpong sarpon
sesay sessay
tetteh tete teteh
toure touray ture
traore trawally
uche ucheh
yeboah yeboa
bello bellow
ibe ibeh
eze ezeh
moyo moyoh
ncube ncubeh
ndlovu ndhlovu
sibanda sibandah
dube dubeh
chikwanha chikwana
tesfaye tesfay tesfai
haile hailey
gebremedhin gebremedin
tekle tekleh
kidane kidaneh
mwangi mwangie
kariuki karuki
wanjiku wanjikuh
ochieng ochiengh
odhiambo odiambo
mutombo mutumbo
kabongo kabongoh
tshibangu chibangu
ilunga ilungah
`,
};
