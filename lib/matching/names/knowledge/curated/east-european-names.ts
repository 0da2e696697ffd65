/** Polish, Romanian, Lithuanian, Latvian, Russian, Ukrainian, Bulgarian, Slovak, Czech, Hungarian, Albanian and Balkan names. */
import type { NameLists } from './name-lists';

export const EAST_EUROPEAN_NAMES: NameLists = {
  spellings: `
agata agatha agatta
agnieszka agneshka agnes
aleksander alexander aleksandr aleksandar oleksandr aleksandrs aleksandras alexandru
aleksandra alexandra oleksandra
aleksei alexei aleksey alexey aleksej oleksii oleksiy alexej aleksiej
alicja alicia alitsia
amelia amelija
ana anna hanna
anastasia anastasiya anastasija anastazja anastasiia nastasia anastazia
andrei andrey andriy andrij andrej andrzej andrius andras ondrej andrii
aneta anetta
aniela aniella
antoni anton antonio antony antonin antoine
antonina antonia
arkadiusz arkady
barbara varvara
bartosz bartlomiej bartek bartholomew
beata beatta
blazej blaise
bogdan bohdan
borys boris
cezary cesar
cosmin kosmin
cristian christian kristian krystian kristijan
damian damyan demian
daniel danyil daniil danil daniels
daria darya dariia darja
dariusz darius
david dawid davit davids dovydas
denis denys deniss
diana dyana
dimitar dimitri dmitri dmitry dmytro dimitrij dmitrijs dimitrie dmitriy dmitrii dumitru
dominik dominic dominykas
dorota dorothy
ela ella
elena yelena jelena olena ielena helena
elizabeta elizaveta elzbieta yelizaveta elisaveta yelyzaveta erzsebet alzbeta elzbieta
emilia emilija emiliya emily
erik eryk eric ericas
ewa eva
filip philip pilypas
franciszek francis frantisek
gabriel gabrielius gavril gabriels
gabriela gabriella gabriele
georgi george giorgi georgiy heorhii gheorghe jerzy jurgis
gosia goshia
grzegorz gregory grigori grigoriy grigore hryhorii
hanna hannah hana anna ganna
helena elena
igor ihor
ilona ilonna
ilya ilia illia iliya elijah
ioana joanna ivana ioanna
ion ioan ivan jan john
irina iryna irena irene
ivan iwan yvan
iza izabela izabella isabela
jacek yacek
jakub jacob yakub jakob
jan yan john
joanna joana ioana
jolanta yolanta
josif iosif
julia yulia iulia yuliya julija giulia yuliia juliya
julian iulian yulian
justyna justina iustina
kacper casper kasper caspar kasparas
kaja kaya kaia
kamil camil
kamila camila camilla kamilla kamille
karina carina karyna
karolina carolina
katarzyna katerina katherine ekaterina kateryna catalina jekaterina yekaterina
kinga kynga
klaudia claudia
konrad conrad
konstantin constantin kostyantyn
kornelia cornelia
krystyna kristina christina
krzysztof christopher kristof krzystof
ksenia xenia kseniya oksana ksenija
ksawery xavier
larisa larysa
laura lauryna
lena lenna
leon leons
liliana lilianna
ludmila lyudmila liudmila
lukasz lucas luke lukas lukash
maciej matthias matej
magdalena magda
maja maya maia
maksim maxim maksym maksymilian maxym maksims makism maksimas
maksymilian maximilian
malgorzata margaret
marcel marcell marceli
marcin martin martyn
marek mark mareks
maria mariya marija mariia
mariusz marius
marta martha
martyna martina
mateusz matthew matei matas mateush matyas
matei mathei
michal michael mihai mykhailo mikhail michail mihail mykolas mihails
michalina mihaela
mihaela mikaela michaela
mikolaj nicholas nikolay nikolai mykola mikalojus nicolae
milan mylan
milena milenna
milosz milos
miroslaw miroslav
monika monica
nadia nadzeya nadezhda nadiya
natalia nataliya natalya natalija nataliia nathalia
nataly natali
nela nella
nicol nikol nicole
nikita mykyta nikyta
nikodem nicodemus
nikola nicola nikolla
nikolai nikolay nikolaj nicolai mykola nikolaos
nikolas nicolas
nina ninna
olaf olav
olga olha olya
oliwia olivia olyvia olivija
oliwier oliver olivier
oskar oscar oskars
patryk patrick patrik
patrycja patricia
pavel pawel paul pavlo pavle paulius pawell
piotr peter petr petro petar petras pjotr pyotr
polina paulina
radoslaw radoslav
rafal raphael rafael rafail
remigiusz remigius
robert roberts
roksana roxana oksana
roman romans
ruslan rusllan
ruxandra roxandra
samuel samuil
sebastian sebastijan
sergiusz sergei sergey serhii sergej serghei sergejs serhiy siarhei
slawomir slavomir
sofia zofia sofiya sofija sophia sofiia zsofia sofya
sonia sonja sonya
stanislaw stanislav stanislau
stefan stepan stephen
svetlana svitlana swietlana
szymon simon simonas simeon shimon
tadeusz thaddeus
tamara tamar
tatiana tetiana tatyana tatjana
teodor theodor fedir fyodor
tomasz tomas thomas tomash toms
tymon timon
tymoteusz timothy timofei tymofii
ugne
vadim vadym wadim
valentin valentyn walenty
valentina valentyna walentyna
valeria valeriya valerija valeriia
vanessa wanessa
vasile vasil vasyl vasily
veronika weronika veronica
victor viktor wiktor viktors viktoras
victoria viktoria wiktoria viktorija viktoriya viktoriia
viorica viorika
vitalii vitaly vitalij
vlad vladislav vladyslav wladyslaw wladislaw vladislavs
vladimir volodymyr wlodzimierz
wiktor victor
wojciech voytek adalbert
yaroslav jaroslaw iaroslav
yana jana iana
yaryna irina
yegor egor iegor
yevgeni evgeny yevhen evgenii jevgenijs
yevgenia evgenia yevheniia
yuri yury iurii jurij juri
zbigniew zbignev
zlata slata
zuzanna susanna zuzana susannah
aistė aiste
austėja austeja
domantas domas
emilis emils
gustas gustav
jokūbas jokubas jacob
jonas john yonas
justas justinas
kajus caius
karolis charles
kristupas christopher
liepa
lukas lucas
mantas
matas
nojus noah
rokas
rugile rugilė
tajus
ugnius
vilte viltė
agon
arber arbër
besnik
drin
endrit
enis
erion
ermal
fatjon
florian florijan
gent
kledi
klea
luan
rron
alban
andreea andrea andreia
bianca bianka
alin
bogdan
catalin
codrin
darius dariush
denisa denissa
elisa eliza
eduard edward
ionut ionel
larisa
luca luka
mihnea
rares
raul
razvan
robert
stefania stephania
tudor
vlad
boyan bojan
desislava
hristo christo
ivaylo ivailo
kalina
kaloyan
kristiyan christian
martin
plamen
radoslav
simona
stoyan
tsvetelina
yoana joanna ioana
`,
  shortForms: `
agata: aga agatka
agnieszka: aga agnes agi
aleksander: alek olek alex sasha sandro aleks oleczek
aleksandra: ola alex ala sandra aleks sasha olcia olka
aleksandr: sasha sanya alex alek shura
aleksei: alyosha lyosha alex alek
alicja: ala ali alka
amelia: mela amelka
anastasia: nastya nastia asya stasya ana
andrei: andrew andriusha andi
andrzej: jedrek andy andrew
anna: ania anya anka asia aneczka nyusha anuta
antoni: antek tony tolek antos
antonina: tosia tonia
bartosz: bartek bart barti
bartlomiej: bartek bart
bogdan: bogdi bodya
cristian: cristi chris
daniel: danik danilo danek
daria: dasha dasia darka dara
david: dawidek
dimitar: mitko dimi
dmitri: dima mitya dmitry dimas
dominik: domi dom
ekaterina: katya kate katia
elena: lena lenka alyona
elizaveta: liza lizka liz
emilia: emi milka emilka
ewa: ewka ewcia
filip: fil filipek
franciszek: franek frank
gabriel: gabi gabrys
gabriela: gabi gabrysia gaba
georgi: gosho joro george
grzegorz: greg grzes
hanna: hania hanka
helena: hela hel
igor: igorek
ilya: ilyusha
ioana: ioa
ionut: ion
iryna: ira irina
irina: ira irka
ivan: vanya vania ivo
izabela: iza
jakub: kuba kub
jan: janek jas
joanna: asia joasia
julia: jula julka yulia julcia yulka
kacper: kacp kacperek
kamil: kam kamilek
karolina: karo karola lina
katarzyna: kasia kaska kate
kateryna: katya katia
kinga: kinia
klaudia: klaudi
konstantin: kostya
krzysztof: krzys chris kris
krystian: krys kris chris
ksenia: ksyusha
lena: lenka
lukasz: luke luki
maciej: maciek mac
magdalena: magda madzia lena
maja: majka majcia
maksim: max maks
maksymilian: max maks maksiu
malgorzata: gosia malgosia
marcel: marcelek
marcin: marcinek
maria: marysia mania masha marysienka mimi
marta: martusia
martyna: tynka
mateusz: mati mat mateo
matei: mati
michal: misiek michas mike
mihai: mihaita misu mike
mikhail: misha
mikolaj: mikolajek miki niko
milena: mila
monika: moni
natalia: nati nat natalka nata talia natka
nikola: nika niki
nikolai: kolya nick niko
nikolas: niko nik
oksana: ksana
oleksandr: sasha sashko oleks olek lesyk alex
oleksandra: sasha lesya olesya oleksa
oleksii: lyosha
olga: olya ola
oliwia: oliwka liv ola oli
oliwier: oli
oskar: oski
patryk: pat patrys
patrycja: patka pati
pavel: pasha pavlik
pawel: pawelek
piotr: piotrek petya
polina: polya
rafal: raf rafi
razvan: raz
ruxandra: ruxi
sergei: seryozha serge
sofia: zosia sonia sofi sofa
stanislaw: stas staszek
stefan: stefcio
svetlana: sveta
szymon: szymek
tatiana: tanya tania
tomasz: tomek tom
tymoteusz: tymek tymo
valeria: lera
veronika: nika vera ronia
viktor: vitya vik
viktoria: vika wika viki tori
vladimir: vova volodya vlad
vladislav: vlad vladik
volodymyr: vova
wiktoria: wika wiki
wojciech: wojtek
yelizaveta: liza
zofia: zosia zoska zofka sophie sofi
zuzanna: zuzia zuza zuzka
jadwiga: jadzia
tadeusz: tadek
`,
  acrossLanguages: `
jan john ivan ion juan giovanni jean ioan
piotr peter pedro pierre pietro petar
pawel paul pablo paolo paulo pavel
michal michael miguel michele mihai mikhail
jakub jacob james jaime
katarzyna katherine catherine caterina ekaterina
malgorzata margaret margarita
krzysztof christopher cristobal
andrzej andrew andreas andres
elzbieta elizabeth elisabetta isabel
stefan stephen esteban stefano
szymon simon simone
zofia sophie sofia sophia
jerzy george giorgio jorge
`,
  surnames: `
kowalski kowalska kowalsky
nowak novak nowack
wisniewski wisniewska
wojcik wojczik
kowalczyk kovalchuk kowalchyk kovalchik
kaminski kaminska kaminsky
lewandowski lewandowska levandovski
zielinski zielinska
szymanski szymanska shymanski
wozniak vozniak
dabrowski dabrowska dombrowski
kozlowski kozlowska
jankowski jankowska
mazur mazurek
kwiatkowski kwiatkowska
krawczyk kravchuk
kaczmarek katchmarek
piotrowski piotrowska
grabowski grabowska
zajac zajonc
pawlowski pawlowska
michalski michalska
krol krul
wieczorek vietchorek
jablonski jablonska
wrobel vrobel
nowakowski nowakowska
majewski majewska
olszewski olszewska
stepien stempien
malinowski malinowska
jaworski jaworska
pawlak pavlak
gorski gorska
nowicki nowicka
sikora sykora
witkowski witkowska
rutkowski rutkowska
walczak valchak
baran baranov
szewczyk shevchuk
ivanov ivanova iwanow ivanoff
petrov petrova
dimitrov dimitrova
georgiev georgieva
nikolov nikolova
todorov todorova
stoyanov stoyanova
popescu popesku
ionescu jonescu
popa poppa
stan stann
munteanu munteanou
kazlauskas kazlauskiene kazlauskaite
jankauskas jankauskiene jankauskaite
petrauskas petrauskiene petrauskaite
stankevicius stankeviciene stankeviciute
butkus butkiene butkute
shevchenko szewczenko chevtchenko
kovalenko kowalenko
bondarenko bondarenco
tkachenko tkatchenko
kravchenko krawczenko
boyko boiko
melnyk melnik
shevchuk szewczuk
hoxha hodza
krasniqi krasnici
berisha berisa
gashi gashy
shehu sheu
nagy nagi
szabo sabo
horvath horvat
toth tot
kovacs kovach
varga vargha
`,
};
