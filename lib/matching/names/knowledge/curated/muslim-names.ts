/** Arabic names, as Arabs, South Asians, Somalis, Turks and West Africans in the United Kingdom spell them. */
import type { NameLists } from './name-lists';

export const MUSLIM_NAMES: NameLists = {
  spellings: `
mohammed muhammad mohamed mohammad muhammed mohamad mohamud mohammod mohamet mohamoud mahamed mahammed muhamed muhamad mohd muhd mohmed mahomed mehmed muhamud muxamed mohaimed mohommed mohammud muhammod maxamed mahammad muhamet mehemmed
ahmed ahmad ahmet achmed ahmadu axmed ahamed ahmod hamad
mahmood mahmoud mahmud mehmood mahamud mahmut mohmood mahmad maxamuud mahmuud
hamza hamzah hamzeh hamse hamsa xamse
ali aly alee allie
hassan hasan hasaan hassaan xasan hasen hassen
hussain hussein hossain husain husayn hussien hossein husein huseyin hussan xuseen hossen hussayn hosein husseyn
ibrahim ebrahim ibraheem ibrahima ibraahiim ebraheem abrahim ibrahiim brahim ibrohim
yusuf yousuf yusef yousef youssef yusif yusaf yussuf yousif yusouf youcef yousaf usuf yuusuf iusuf yosef yousof
ismail ismael ismaeel ismaaeel ismaiil esmail ismayil ismaaciil ishmail esmaeil ismaila smail
umar omar umer omer cumar omaar ummar
uthman usman osman othman ousmane usmaan uthmaan cismaan usmane ousman
bilal bilaal belal billal bilel
idris idrees idriss edris idrissa driss iidriis
isa eesa essa issa eisa esa ciise isse
musa mousa moussa moosa muusa moussah muse
dawud dawood daud daoud dawoud dauda daawuud dawod
sulaiman suleiman sulayman suleman sulaymaan solaiman sulaimaan soliman suleyman saleban souleymane slimane saleebaan
yahya yahyaa yehya yahia yaya
yunus younus younis yunis yonus younes yoonus yunous
yaqub yaqoob yakub yakoub yacoub yacub yaqoub yakup yacob yacquub yaakub
zakariya zakaria zakariyya zakariyah zachariya zakarya zakariyyah zekeriya zakriya zakeria sakariye zakarie zakarya zekeria
ishaq ishaaq isaaq isaq ishak eshaq isxaaq ishaque is-haq
ilyas illyas elyas eliyas ilyaas illias ilias elias iliyas
haroon harun haroun haaroon harron
hud hood
salih saleh salah saaleh
luqman lukman luqmaan loqman lokman
adam aadam adem aadem adan aden aadan
abdullah abdallah abdulla abdalla abdullaah abdoulaye abdoullah abdellah abdulahi abdullahi abdilahi abdillahi cabdullahi abdulaahi
abdulrahman abdurrahman abdurahman abdirahman abdulrehman abdurehman abderrahman abdelrahman abdulrahmaan abdurrehman abdiraxman cabdiraxmaan abdrahman abderrahmane abdurrahmaan abdouramane
abdulaziz abdelaziz abdiaziz abdulazeez abdul-aziz cabdicasiis abdoulaziz abdulasis
abdulkadir abdulqadir abdelkader abdikadir abdiqadir abdulqader abdulkader cabdiqaadir
abdulmalik abdimalik abdelmalek abdulmalek
abdulhamid abdelhamid abdihamid abdulhameed
abdulwahab abdelwahab abdulwahhab abdiwahab
abdulrahim abdulraheem abdirahim abdurrahim abdelrahim abdurraheem
abdulkarim abdulkareem abdikarim abdelkarim
abdulsamad abdussamad abdisamad abdulsamed
abdulmajid abdulmajeed abdimajid abdelmajid
abdulsalam abdussalam abdisalam abdeslam abdelsalam abdisalan
abdul abdel abdoul abdulle
zain zayn zane zein zayne zaine zaen zeyn zayan
zayd zaid zaed zayed zaeed saed zeyd
zayyan zayan zaiyan zayaan zayyaan
rayyan rayan rayaan reyan rayyaan raiyan
rehan rehaan rihan rihaan reyhan raihan rayhan rayhaan
ayaan ayan ayaaan eyan ayyan ayane
ayman aiman aymen eymen aymaan aymane
anas annas anass anes
aryan aaryan arian arryan
arham arhaam erham
aariz ariz aarez
aahil ahil aahill
adil adeel aadil adel aadill
amir ameer aamir amer aamer emir amiir
amin ameen aamin emin amine alamin
arif aarif areef ariff
asad assad asaad esad
ashraf achraf ashraff eshref
asif aasif asef
atif aatif atiff
ayub ayoub ayyub ayoob ayyoub eyup ayuub ayoup
aziz azeez azizi
basit baasit
burhan burhaan
danyal danial daniyal daniyaal danyaal
eshan ehsan ihsan ehsaan ihsaan
faisal faysal feisal faizal faysel feysal
faizan faizaan fayzan
fahad fahd fahed fahaad
farhan farhaan ferhan
faris faaris fares farees
haris haaris harris hares harees haarith harith
hadi haadi hady
hashim haashim hashem haashem
haider haidar hayder haydar hyder haidr
hamid hameed haamid hamed hamiid
hakim hakeem hakiim
hasnain hassnain husnain hasnayn
hisham hicham heesham hesham
ikram ekram ikraam
imran emran imraan umran cimraan
imad emad imaad
irfan erfan irfaan
isaac ishaac
jabir jaber jaabir
jalal jalaal jelal
jamal jamaal jamel cemal djamel jemal
jamil jameel jamel cemil djamil
jawad jawaad javad jouad
jibril jibreel jibrael gibril djibril jabril jibriil jebreel
junaid junaed junayd junead
kamal kamaal kemal
kamil kameel kamill
kamran kamraan qamran
karim kareem kerim kariim karem abdulkarim
kashif kaashif
khalid khaled khaalid halid khalidd xaalid
khalil khaleel halil khaliil
khadar khader khadir khidr
malik maalik malek malick melik
mansur mansoor mansour mansoer
marwan marwaan merwan
mikail mikael mikaeel mikhail mikaaeel michail mekail mikaiil mikayil
mubarak mubarek mobarak
mujtaba mojtaba
murad mourad morad murat
murtaza murtada mortaza murtadha mortada
mustafa mustapha mostafa moustafa mustaffa mustafaa mostafaa moustapha
nabil nabeel nabiil nebil
nadim nadeem nedim
naeem naim nayeem naeim naiim
nasir nasser naser naseer nassir nasiir
nazir nazeer naazir
nawaz nawaaz navaz
nuh nooh noh nuuh
omair umair umayr umaer omayr
othmane outhmane
qasim kasim qaasim kassim qassim kasem qasem kacem
rafi rafee rafay
rahim raheem rahiim rahem
rashid rasheed raashid rachid rashed rasheid reshid rashiid
rauf raouf rauff raoof
raza reza ridha rida rizah
rizwan rizwaan ridwan redwan ridhwan redouane radwan
sabir saber saabir
saad sad saed saadd
saeed said saed saeid sayeed sayed saiid siciid
safwan safwaan
sahil saahil sahill
saif sayf seif saiff
sajid sajeed saajid
salim saleem salem selim saliim
salman salmaan selman
samad samaad
sami samy saami
samir sameer samire samiir
shabir shabbir shabeer
shahid shaheed shahidd
shakil shakeel shakill
sharif shareef cherif sherif sharief serif
shayaan shayan shayyan shayaann
shoaib shuaib shoeb shuayb shoib choaib
siddiq sadiq siddique sadeeq siddeeq sadik sidiq
sufyan sufian sufyaan soufiane sofiane sufiyan
tahir taahir taher tahar
talha talhah tallha
tariq tarik tareq tarek tareek tarique taariq
tawfiq tawfeeq toufik tawfik taufiq
taymur taimoor taimur teymur
ubaid ubayd obaid ubaidullah
umayr umair
usama osama usamah osaama oussama
wahid waheed waheid
wali waali
walid waleed oualid walied weleed
waseem wasim wassim ouassim vasim
yaseen yasin yassin yaasin yasseen yacine yassine yasiin yaasiin yaseem
yasir yasser yaser yassir yasar
yazid yazeed yezid
younas yunas
zahid zaheed zahidd
zahir zaheer zaher
zaki zakki zeki zakee
zakir zaakir dhakir
ziad ziyad zeyad ziyaad zeeyad
zubair zubayr zubeir zubeyr zobair zubear
zulfiqar zulfikar zulfqar
aadil adil
aisha ayesha aysha aishah aaisha aicha aiesha aysa ayse aaishah ayeesha aiysha caasha aischa asha eisha eesha ayishah aishat
fatima fatimah fatema faatimah fatma fathima faatima fatimaa fatimata fadumo faduma faadumo fatoumata fatimetu fatime fathimah
khadija khadijah khadeeja khadijat kadija hatice khadidja khadeejah kadijah khadiijo khadiija hadija kadiatou xadiijo
maryam mariam maryum meryem miriam maryama maryem mariyam marium mariama meriem meryam maryan maryaam miryam
zainab zaynab zeinab zeynab zeynep zainabu zaineb zeineb zeynab zaynabu saynab zeenab zainub
hafsa hafsah hafza hafsat xafsa hafssa haffsa
sumayyah sumaya sumayya sumaiya sumayah sumaiyah somaya sumeya sumeyye soumaya sumeyra sumia
ruqayyah ruqaya ruqayah rukaya rukiya rukayya ruqaiyah ruqaiya roqaya rokaya ruqiya rukia rugaya
asma asmaa asmah esma
asiya asiyah aasiyah asia aasiya assia asiyaa
amina aminah aamina ameena ameenah amena aamena amiina emina amineh
amna amnah aamna aamnah
aminata aminatou
aaliyah aliyah aliya alia aaliya aleeyah aaliah alya aleya aliyyah aliah aleah aleeah
aleena alina aleenah alinah alena
amira ameera amirah ameerah emira aamira aamirah
anaya anayah anaaya inaya inayah enaya inaaya innayah anaiya anayaa
aneesa anisa anisah aneesah anissa
arisha areesha arishah areeshah
arwa arwah
asma asmah
ayat aayat ayaat ayet
ayla aylah aila eila
azra azrah
basma basmah besma
batool batul
bisma bismah
bushra boushra bouchra
dua duaa doua duaah
dunya dounia dunia
eman iman emaan imaan iiman imane eeman
eshal eshaal ishal eeshal
esma esmah
farah fara farrah
fariha fareeha farihah fareehah
farzana farzanah
faiza faizah fayza faeeza faaizah
habiba habibah habeeba habeebah xabiiba
hadiya hadiyah hadia haadiya hadiyyah haadiyah hadeeya
hajra hajrah hajar hajer haajar hagar haajirah hajirah
halima haleema halimah haleemah halimat xaliimo halimatou
hana hanna hanah hannah hanaa
haniya haniyah haaniya haniyyah hania haneeyah haaniyah
hanifa hanifah haneefa
hawa hawwa hawaa eve xaawo hawo
hiba hibah heba hibba
hina hinah heena
hira hirah heera
huda hudaa hoda
humaira humayra humairah humera humeira
husna husnaa
ifrah ifra ifraah
ikra iqra iqrah ikrah
ilham elham ilhaam ilhan
inaaya inaya
isra israa esra israh asra
jannah janna jannat jana janah janat cennet
jamila jameela jamilah jameelah djamila cemile
javeria javeriah jaweria juwayriyah juwairiya juwariya
kainat kaynat kaainat qainat
kalsoom kulsum kulthum kalthum kulsoom umukalthum
karima kareema karimah
khadra qadra
laila layla leila leyla lailah laylah laela layala lila leylah leyli leilah laylaa
laiba laibah layba
lamia lamya lamiya lamiyah
latifa latifah lateefa
leena lina lena leenah linah
lubna loubna lubnah
lujain lujayn loujain
madiha madeeha madihah
maha mahaa mahah
mahnoor mahnur mahinoor manoor
mahira maheera mahirah maahira
maimuna maymuna maimoona maymunah maimunah maymoona mamoona
maisha maysha mayesha maesha
malaika malaikah malaeka malayka maleeka
maleeha maliha malihah maleehah
malika malikah maleeka malikka
manal menal manaal menaal
manha minha manhaa
maria mariya mariah mariyah
marwa marwah merwa merve
mehreen mahreen mehrin
mehwish mahwish mehvish
mina minah meena meenah
misha meesha mishaal mishal
muna mouna mona munaa muno
muniba muneeba
myra maira mayra mairah myrah
nabila nabeela nabilah nebila
nadia nadiya naadia nadya nadiyah
nafisa nafeesa nafisah nafisat nafiso
naila nailah nayla naylah naela
naima naeema naimah nayma neyma
najma nejma najmah
nasra nasrah
nasreen nasrin nesrin nasrine
nawal nawaal naoual
nazia naziya naziah
nida nidah needa
nimra nimrah
noor nur nour noora nora noorah noura nuur
nusaybah nusaiba nusayba
nusrat nousrat nusratt
rabia rabiya rabiah rabea raabiya rabiyah
rafia rafiya rafiah
rahma rahmah raxma rama
raihana rayhana rayhanah rehana rihana rihanna
ramla ramlah
rania raniya raniyah raaniya rania
rashida rasheeda raashida
raya rayah raaya reya
reem rim
rida ridha ridah
rimsha rimshah remsha
rizwana ridwana
rumaysa rumaisa rumaysah rumaisah romaysa rumaysaa romaisa
saba sabah sabaa
sabiha sabeeha sabihah
sabrina sabreena sabrine
sadia sadiya saadia sadiyah saadiya sacdiya
safa safaa saffa safah saffah
safia safiya safiyah saffiya safiyya safiyyah saffiyah sofiya safiyo sophiya
sahar sahaar seher sehar
zahra zahrah zaahra zehra zahraa sahro
zohra zohrah zuhra
sahra zahra sarah
saira sairah sayra saayra saeera
sajida sajidah
sakina sakinah sakeena sekina sakiina
salma salmah selma salmaa
samia samiya samiyah saamia samya saamiya samiah
samira sameera samirah sameerah
samina sameena
sana sanaa sanah thana
sania saniya saniyah sanya
sara sarah saara sarra saarah sarrah
shabnam shabnum
shaista shayista
shamima shameema
shanzay shanzeh shanze
shazia shaziya
shifa shifaa chifa
shukri shukriya
siddra sidra sidrah cidra
sobia sobiya
suhaila suhayla
sultana sultanah
suraya suraiya surayya suraiyah soraya thuraya surayah
tahira taahira tahirah
tahmina tahmeena tahminah
tahreem tehreem
taiba tayyiba tayba tayyaba taybah
tasnim tasneem tasnima
taslima taslimah tasleema
umaima umaymah umaimah umayma
umaiza umaizah umayza umaisa
wafa wafaa ouafa
wajiha wajeeha
warda wardah
warisha warishah
yasmin yasmeen yasmine jasmin jasmine yasemin yasmina yasamin jasmeen yasminah iasmin
yusra yusraa yousra yusrah
zahida zaheeda
zahira zaheera zahirah zaheerah
zakia zakiya zakiyah zakiyya zakiyyah
zaina zayna zeina zaynah zainah zena
zara zarah zaara zarra
zeenat zinat zeynat zeenath
zeba ziba zaiba zeeba
zoya zoyah
zulaikha zulekha zuleikha zuleyha zulaykha zuleykha
zunaira zunairah zunayrah zonaira
aiza ayza aizah aeyza ayzah eiza ayeza
aleeza aliza alizah aleezah alizeh alizay
anabia anabiya anabiyah anabiyya anabeya
eliza elizah
haleema halima
inara inaara inarah
alayna alaina alaynah alainah elaina
ayra aira airah ayrah
amelia ameliya
areeba areebah ariba aribah
hooriya huriya hoorain hoor hooriyah huriyah
kinza kenza kinzah kenzah
meerab mirab
mariha mareeha
minahil minahill
rameen ramin rameenah
syeda sayyida sayeda saida sayida
yumna youmna yumnah yomna
abu abou
abuzar abuzer abudhar
abubakar abubakr abubaker aboubacar abubaka abubakary abukar abuubakar
anwar anouar anwaar enver
azan azaan azhan azzan
azhar ashar
daanish danish daneesh
eiliyah eliyah ailiyah
fawad fouad fuad foad fuaad
ghulam golam gulam
habib habeeb habiib
inayat enayat
iqbal ikbal eqbal iqbaal
jahan jehan jihan
jahid zahid
jaleel jalil jalill
kabir kabeer kebir
maaz muaz moaz muadh maadh moath muath
mateen matin
mohsin muhsin mohsen muhsen
moin muin mueen
monir munir muneer mounir moneer
mubin mubeen
muqtar mukhtar mokhtar mukhtaar
naveed navid naweed
noman numan nouman nauman noaman
obaidullah ubaidullah
qadir kadir qader kader
qamar kamar
qays qais kais kays
rafiq rafique rafeeq rafik
razzaq razaq razak
riyad riyadh riaz riyaz riad
sadaf sadaff
sarfraz sarfaraz
shafi shafee
shahzad shehzad sahzad shazad
shahin shaheen sahin
subhan subhaan sobhan
taha tahaa taaha
tamim tameem tamime
taseen tahsin tehsin
tayyab tayyib taib tayeb
umaad imad
wahab wahhab
waqar vaqar
waqas wakas
yameen yamin
zarar dharar
`,
  shortForms: `
mohammed: md mhd mohd mo moe moh mohd hamo hammy muh mody mahmo mohi moha hamoodi hamoudi hammo hamoud mu mohsi mum muzz muz mozzy medo mido hamada momo mhmd mos mikey
ahmed: ahm hamada hamoodi ahmo meddy ad az aby hamo midu aymo ahmz medz meddo
mahmood: mo moody moudi mahmo mahm moh
abdullah: abz abdi abs abdul abdo abood aboodi abdu abby dulla allah
abdulrahman: abz abdi abs abdul abdo rahman abdu aboudi raman
abdul: abz abdi abs abdu abd
abdulaziz: abz aziz abdi azizi zizo
ibrahim: ibby ibs ibz ibra ibro brahim ibi ibraz ib abe ibo bibo
ismail: ish ismo ismy smiley iz izzy is ismi
yusuf: yus yusi yusy youss yus joe yousy sufi jojo yuz yusuff yusz yoyo
umar: omz umz um oms mars
omar: omz umz om oms omy
uthman: uth uz uzzy uss
usman: uz ussy uzi usy uzzy
hamza: hamz ham hamzi hamzo hamzy hammy
hassan: has hass hassi hassy haz haso sani
hussain: hus huss hussy huz suss
haroon: haz roon harry haro
haider: haid heids haidz haids
bilal: bil bilz bilo billy bils
idris: id idz idi drizzy ids driz
zain: zee zaz zai zainy zayno
zayyan: zay zee zaz
rayyan: ray rayz raz rayo rayy rai
rehan: ray rez reh rehz
ayaan: yaan ayz aj yani
adam: ad adz ads ady addy adzy adamo
adil: ad adz dil adi
amir: am amz mir miro amo
ali: al alz aliz alio alo lilo
danyal: dan danny dani dany danz
daniyal: dan danny dani danz
faisal: fais faz faizy fez
faizan: faiz faz faizy fizzy
farhan: far faz farz han
imran: imi immy im imy imz
isa: eesz is isy ees
jibril: jib jibz jibs
junaid: jun juju jj jay
kamran: kam kami kamz
karim: kaz kari kimo rim
khalid: khal kal kalz khalz
khalil: khal kal
luqman: luq lukky luqs
malik: mal mali malz
mikail: mik mikey mika mickey mikz mike
murtaza: murt murti
musa: moose mus mu musz moosey
mustafa: mus musti must staf musty stafa mush musta
nabil: nab nabz bill nabs
omair: umz
qasim: qas kas kaz
rashid: rash rashy shid
saeed: sae saedy
salman: sal salz sallu salmo
sami: sam samo
samir: sam sami samy
shayaan: shay shan shayz
sulaiman: sully sul suli solo sulay sulz suley sulei solly
suleiman: sully sul suli solo
tariq: taz tar tari taza
tahir: taz tah
yahya: yaya yah yahz
yaseen: yas yass yaz yasi
yunus: yun yuni yunz
yaqub: yaq yaqs jacob kub
zakariya: zak zac zack zaki zakz zach zakky zaka zek
zubair: zub zubs zubz zubi
waleed: wal wally waz
abubakar: abu abz bakr bakar abby
aisha: aish ash aishy aish aishi esh esha shasha aiesh ashy isha eish ayesh ish ishy sha
fatima: fati fats tima fatz fatimz timmy fatty fato tims fatim fatou fafa fats fatii faty
khadija: khadi dija khadz kadi dij deeja khad dijah katie khady khadj jija kadija dijz deej
maryam: mary maz mimi marz mari mar ryam maryz mim marry yammy
zainab: zee zay zainy zai zaz zainz zizi zen zeynie nab zainub
hafsa: haf hafs haffy hafz fsa
sumayyah: sumi sumz sum sumay maya sumy sue sumaz yaya sumsum
ruqayyah: ruq ruqs ruqi roo rocky ruky qayyah ruqz
amina: mina ami amz min amy minz aminz minnie mimi nina
aaliyah: liyah ali lia al leah aliy aals alz lya liya yaya
amira: ami mira amz mir miri
halima: lima hali hals lim halz leema limz hal
hadiya: hadi had diya hads
habiba: bibi hab biba habs
hana: han hanz hanny nana
iman: im imz imi manny
inaya: ina naya inz yaya
jannah: jan jannie jay jj
laila: lay lays lai lala layz lils laz leyz
layla: lay lays lai lala layz lils laz layly leyz
leyla: ley lays lala leyz
maimuna: mai may muna mimi
malaika: mal laika lika mali kaka
mariam: mary maz mimi mar marz
nadia: nad nads nadz dia
nafisa: naf fisa nafi
naima: nai nay nims
noor: noorie nono nori nooriz
rahma: ramz rah rara
rania: ran rani nia
safiyyah: saf safi safz saffy fiya saff
safa: saf safz saff
sakina: saki kina sak
salma: sal sali salz sally
samira: sam sami sammy mira samz
sana: san sanz sanny
sara: saz sarz sari
sidra: sid sidz sids
sumaya: sumi sumz sum maya
taiba: tay tayb
yasmin: yas yaz yazzy jas jaz jazz yazz yassy min yasi yasmo yasz yaza
zahra: zaz zee zar zahz zara zazu zahry
zara: zaz zee zar zazz zaza
zoya: zo zoy zoz
zulaikha: zulu zuzu zul
anaya: ana naya annie anny anz ani
alayna: layna alay
alina: ali lina alz
arisha: ari risha rish
eshal: esh shal
hamid: ham hammy
eman: em emz emi
asiya: asi ash asz siya
asma: as asz asmi
batool: bat batz
ilyas: ily il lij ilz lias elz eli
marwan: marz marv
anas: an nas anz
ayub: ay yub ayz
`,
  acrossLanguages: `
ibrahim abraham avraham
yusuf joseph josef yosef jozef giuseppe jose iosif yosif
musa moses moshe
isa jesus
yahya john
yaqub jacob yaakov yakov jakub
ishaq isaac yitzhak itzhak
dawud david
sulaiman solomon shlomo
ilyas elijah elias ilya elija eliyahu
mikail michael mikhail
jibril gabriel
zakariya zachary zachariah zechariah
haroon aaron aharon aron
yunus jonah jonas
adam adem
idris enoch
maryam mary maria miriam mariam marie
sara sarah
hana hannah
mohammed mehmet mamadou
ayyub job
nuh noah noe
layla leila
yasmin jasmine
eman emaan
sofia safiya
`,
  surnames: `
ahmed ahmad ahmet ahamed axmed
mohammed muhammad mohamed mohammad muhammed mohamud mohamad muhamad mohammod mohamoud mahamed muhammud
hussain hussein hossain husain husayn hussien hossein huseyin xuseen hossen
hassan hasan xasan hassen
khan khaan kahn xan
ali aly alli
chowdhury choudhury choudhary chaudhry chaudhary chaudhri chowdhary choudhry chaudry chawdhury choudury chowdry chudhury chaudhury chowdery
rahman rehman raman rahmaan rehmaan
abdirahman abdurahman abdurrahman abdulrahman
akhtar akter akthar aktar akther akhter
begum begam begom begaum beghum
bibi bebe beebee bibee
khatun khatoon khatton khathun hatun
khanom khanum khanam khanim hanim
sheikh shaikh shaykh shaik sheik shekh sheekh cheikh
syed sayed sayyid sayeed saiyed said
miah mia miya miyah mian
uddin udin udeen uddeen
ullah ulla ulah
iqbal ikbal eqbal
islam islaam
malik malek maalik melik
mahmood mahmoud mahmud mehmood mohamud
mirza myrza mirzaa
qureshi koreshi quraishi kureshi qureshi quraishy qureishi qurashi
siddiqui siddique siddiqi sidiki siddiky sidiqi sediqi siddiquee
haque hoque huq haq hoq hak
hashmi hashemi hashimi
ansari ansary
butt bhatt but
awan aawan
raja rajah
shah sha shaw shahh
patel pattel pateel
karim kareem kerim
rashid rasheed rachid
rafiq rafique rafeeq rafik
sadiq siddiq sadeeq sadik
saleem salim salem
saeed said sayeed
tariq tarik tareq
aziz azeez
bashir basheer bachir
hamid hameed
hamza hamzah
latif lateef
majid majeed
masood masud massoud
munir muneer mounir
nasir nasser naseer
nawaz navaz
nazir nazeer
qasim kasim kassim
rauf raouf
sultana sultanah
talukder talukdar taluqdar
sarkar sarker sirkar
mazumder majumdar mazumdar mojumder majumder
bhuiyan bhuyan bhuiya bhuyia
molla mollah mulla mullah
yusuf yousuf yousef yousaf yusif
younis yunus younus
zaman zamaan
abdi abdy
adan aden adam
warsame warsama
jama jamma jaamac
omar umar cumar
osman usman uthman ismaan
nur noor nour nuur
farah faarax
ibrahim ebrahim ibraheem
ismail ismael ismaeel
isse issa ciise esse
hersi hirsi
abdulle abdulla
abdullah abdallah abdalla abdulla abdullahi abdilahi
barre bare
dualeh duale
haji hajji xaaji
gedi geedi
mumin moumin
yilmaz ilmaz
`,
};
