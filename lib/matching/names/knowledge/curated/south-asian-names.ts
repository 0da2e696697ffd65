/** Hindu, Sikh, Tamil, Nepali, Sinhala and Bengali names. */
import type { NameLists } from './name-lists';

export const SOUTH_ASIAN_NAMES: NameLists = {
  spellings: `
aadhya adhya aadya aaddhya
aarav arav aarrav aaraav
aarohi arohi
aarti arti aarthi arthi
aaryan aryan arian
aayush ayush aayoush
abhay abhai
abhinav avinav
abhishek avishek abishek
adhvik advik aadvik adwik
aditi adithi aaditi
aditya adithya aadhitya aditia adityaa
advait adwait advaith
ajay ajai ajey
akash aakash akaash
akshay akshai akshey
akshara akshra
aman amaan
amar amer
amit ameet
amrit amrith
amrita amritha
anand anant aanand
ananya ananiya anannya anania
anika aneeka annika anikah
anil aneel
anish aneesh anis
anisha aneesha anishah
anita aneeta anitha
anjali anjalee anjaly anjily
ankit ankith
ankita ankitha
anushka anoushka anuska anooshka
anuj anooj
aparna aparnaa
archana archna
arjan arjun arjen
arjun arjoon arjan
armaan arman
arnav arnaav
arun aroon
aruna aroona
arya aarya
ashish aasheesh asheesh asish
ashok asok
ashwin aswin ashvin
avani avnee avni aavani
avinash abinash
ayaan ayan
bhavesh bavesh
bhavya bavya
chaitanya chaithanya
chandni chandani
charan charran
daksh dax
darshan darshaan
darshana darshna
deepa dipa
deepak dipak
deepika dipika
deepti dipti deepthi
dev dev
devan devaan dheevan
dhruv druv dhruva
dia diya diyaa dhiya
dilraj dilraaj
dinesh dinish
divya divyah dhivya
eesha isha esha
eshan ishaan ishan eeshan
gauri gowri gouri
gaurav gourav
geeta gita geetha githa
gopal gopaal
govind gobind
gurpreet gurprit
hardeep hardip
hari hary
harish hareesh
harleen harlin
harpreet harprit
harshil harsheel
harsh hersh
ishaan ishan eshan
ishani eeshani
jagdeep jagdip
jai jay
janaki janki
janani jananee
jasdeep jasdip
jaspreet jasprit jaspreeth
jasleen jaslin jasline
jayesh jayeesh
jaya jaiya
jyoti jyothi joti
kabir kabeer
kajal kaajal
kamal kamaal
kamala kamla
karan karran
karthik kartik karthick karthikeyan
kavita kavitha kaveeta
kavya kaviya kaavya
keerthana kirtana keerthana
keshav kesav
khushi kushi
kiaan kian kiyaan
kiran kieran kirran
kirti keerthi kirthi
krish krrish
krisha kreesha
krishna krishnaa krsna
kriti krithi krity
kunal kunaal
lakshmi laxmi luxmi lakshmy
lalita lalitha
lavanya lavania
leela lila
madhav madhava
mahesh maheesh
manav manaav
manisha maneesha
manish maneesh
manjit manjeet
manpreet manprit
maya maaya
meena mina
meera mira meerah mirah
megha mega
mihir miheer
mohan mohaan
mukesh mookesh
myra maira mayra
nainika naynika
naina nayna
nalini nalinee
nandini nandhini
narendra narender
naresh nareesh
neel nil niel
neelam nilam
neha neyha nehaa
nidhi nidi
nikhil nikil nikheel
nikita nikitha
nilesh neelesh
nimisha nimesha
nirav neerav
nisha neesha
nishant nishanth
nitin nithin niteen
nitya nithya nithiya
ojas ojus
om aum ohm
pallavi palavi
paras paaras
parth paarth
parvati parvathi
pooja puja
poonam punam
prakash parkash
pranav pranaav
pranavi pranvi
praneet pranit
prateek pratik prathik
praveen pravin praveena
preeti priti preethi preety
preetha prita
prem prim
priya priyah pria preeya
priyanka prianka
purvi poorvi
rachana rachna
radha raadha
raghav raghava
rahul raahul rahool
raj raaj
raja raaja
rajan raajan
rajesh rajeesh
rajveer rajvir rajbir
rakesh raakesh
ramesh rameesh
rani raani ranee
ravi ravee ravy
reena rina
rekha reka
reyansh reyaansh reyaanshh riansh riyansh
rhea ria riya riyah reya rheea reeya
ridhi riddhi ridhhi
ridhima riddhima
rishi rushi rishy
ritika rithika
ritu reetu rithu
rohan rohaan
rohit roheet
roshan roshaan rosan
roshni roshnee
rudra rudraa
ruhi roohi
rupa roopa
rupinder roopinder
saanvi sanvi saanvee sanvee
sachin sacheen
sahana sahanaa
sahil saahil
sai saai
samar samaar
sameer samir
sandeep sandip
sangeeta sangita sangeetha
sanjana sanjanaa
sanjay sanjai sanjey
sanjeev sanjiv
santosh santhosh
sapna swapna
sarita saritha
saritha sarita
sathish satish satheesh
savita savitha
seema sima
shabnam shabnum
shailesh sailesh
shanaya shanayah shanaaya
shankar sankar shanker
shanthi shanti santhi
sharmila sharmilla
shashi sashi
sheetal shital
shilpa silpa
shiv siv shiva
shivam sivam
shivani shivaani sivani shivanee
shraddha shradha
shree sri shri
shreya shreeya shriya shreyaa sreya
shruti shruthi sruthi sruti
shubham subham
shyam sham
siddharth sidharth siddarth siddhartha sidhart
simran simraan simren
sita seeta seetha
sneha snehaa
sonam sonum
sooraj suraj
srinivas sreenivas
subhash subash
sudha suda
sujata sujatha
suman sumaan
sumit sumeet
sunil suneel
sunita suneeta sunitha
suresh sureesh
surya suriya sooriya
sushila susheela
swara svara
swati swathi
tanvi tanvee tanwi
tanya tania taniya
tara taara
tarun taroon
tejas tejus
trisha treesha trishaa
tushar tushaar
uday udai
uma ooma
umesh umeesh
urvi oorvi
usha oosha
vaishnavi vyshnavi
vandana bandana
varsha varshaa
varun varoon
vedant vedanth
veena vina
veer vir
vibha viba
vidya vidhya
vihaan vihan vehaan
vijay vijai bijay vijey
vijaya vijeya
vikas vikash
vikram bikram vickram
vimal bimal
vinay vinai
vineet vinit
vinod binod
vipul bipul
viraj veeraj
vishal vishaal bishal
vivaan vivan
vivek vivake bibek
yash yeshu
yashika yasika
yuvraj yuvaraj
zoya zoia
amandeep amandip
amanpreet amanprit
amardeep amardip
anmol anmool
arshdeep arshdip
balraj balraaj
balvinder balwinder
baljit baljeet
charanjit charanjeet
daljit daljeet
davinder devinder dawinder
dilpreet dilprit
ekam eekam
fateh fathe
gagandeep gagandip
gurdeep gurdip
gurjit gurjeet
gurleen gurlin
gurnoor gurnur
gurvinder gurwinder
harjit harjeet
harjot harjoth
harkiran harkieran
harman harmaan
harsimran harsimren
harvinder harwinder
inderjit inderjeet indarjit
jagjit jagjeet
japji japjee
jasbir jasveer jasvir
jaskaran jaskarn
jaskirat jaskeerat
jasmeet jasmit
jasvinder jaswinder
jatinder jatindar
jodhveer jodhvir
karamjit karamjeet
kirandeep kirandip
kuldeep kuldip
kulvinder kulwinder
lakhvir lakhveer
mandeep mandip
maninder manindar
manmeet manmit
manraj manraaj
mehar meher
navdeep navdip
navjot navjoth
navneet navnit
navraj navraaj
parminder parmindar
paramjit paramjeet
pavan pawan
pavandeep pawandeep
prabhjot prabjot
prabhleen prableen
rajdeep rajdip
rajinder rajender rajindar
ramandeep ramandip
ranjit ranjeet
ravinder ravindar
rupinder roopinder
sandeep sandip
satinder satindar
satnam satnaam
savraj savraaj
sehaj sahej
simarjit simarjeet
sukhdeep sukhdip
sukhjit sukhjeet
sukhmani sukmani
sukhpreet sukhprit
sukhvinder sukhwinder
sukhveer sukhvir sukhbir
sunny suny
surinder surindar
tajinder tejinder
taran tharan
tarnjit taranjit
tegh teg
upinder upindar
varinder varindar
yuvraj yuvraaj
abirami abhirami
abinaya abhinaya
ahana aahana
akilan agilan
aravind arvind arvinth
aswathi ashwathi
balaji balajee
dharshini darshini tharshini
ganesh ganesan
geethanjali gitanjali
harini haarini
janarthan janarthanan
karthika kartika
kishore kishor
krithika kritika kirthika
kugan guhan
logan lokan
mathan madan
mathushan madhushan
niranjan neeranjan
nirosha niroshaa
pradeep pradip piratheep
prasanna prasana
pratheep pradeep
ragavan raghavan
ramya remya
saranya sharanya
sharan saran
sivakumar shivakumar
subramaniam subramanian
suganya sukanya
thanush dhanush
tharun tarun
thivya divya
tharani dharani
vaishali vaisali
vasanth vasant
vishnu visnu
yalini yaalini
yathusan yathushan
bishnu vishnu
bipin vipin
sujan sujaan
sabina sabeena
prabin pravin
rohini rohinee
sadhana sadana
nilufa nilufar
shewli sheuly
rupali roopali
mitu mithu
tahsin tasin
ruksana rukhsana ruxana roksana ruksanah
shahana sahana
nasima naseema
rehana rehanah
`,
  shortForms: `
aarav: aaru arry aru
aditya: adi adit aady
aditi: adi diti
akash: aky kash
akshay: aksh akki
amandeep: aman ami deep amz
amanpreet: aman preet
ananya: anu ana ananz annie nanu
anika: ani niki anz
anjali: anj anju jali anjz
anushka: anu nush anoush
arjun: arj arju aj arjz
arnav: arn arnie
ashwin: ash
avani: avi
charanjit: charan
deepika: deep deepi
dhruv: dru
diya: di dee
gurdeep: gur deep guri gurd
gurpreet: gur preet guri gurps gurp
gurleen: gur leen
hardeep: har deep harry hardz
harpreet: har preet harps harpz harry happy
harjit: har harry jit
harleen: har leen
harsimran: har simran simmy sim
harvinder: harv harry
ishaan: ish shaan ishy
jasdeep: jas deep
jaskaran: jas karan jazz
jaspreet: jas preet jassi jazz jass
jasleen: jas leen jassi
jasvinder: jas jazz
karanveer: karan
karthik: kart
kavya: kav kavi
keerthana: keerthi
kiran: kiz kir kirry kiki
krishna: krish kris
kuldeep: kully kul
lakshmi: lucky laksh lax
mandeep: man mandy deep manny
maninder: mani manny
manisha: mani nisha
manpreet: man preet mani manny
meera: meers mimi
navdeep: nav deep
navjot: nav jot
navneet: nav neet
neha: neh nez
nikhil: nik niks nick
nikita: niki nik
parminder: par pam pammy
prabhjot: prabh jot
pranav: pran
preeti: pree
priya: pri pree priz pip piya priy
priyanka: pri pinky
rahul: rah raz
rajesh: raj
rajinder: raj raji
rajveer: raj
ravinder: ravi rav
reyansh: rey ray
rishi: rish
riya: ri riz
rohan: ro roh rohs
rohit: ro roh
rupinder: rupi roop
saanvi: sanu saan
samarth: sam
sandeep: san sandy deep sandz
sanjay: san sanj jay
satnam: sat
shivani: shiv shivs shivi
shreya: shrey shre
siddharth: sid siddhu sidd
simran: sim simmy simz simi sims
sukhdeep: sukh deep
sukhpreet: sukh preet
sukhvinder: sukh suki
sukhveer: sukh
sunil: sunny
tanvi: tan tanu
tejas: tej
vaishnavi: vaish vaishu
vijay: vij vj jay
vikram: vik vicky viks
vishal: vish
vivek: viv
yuvraj: yuv yuvi
varun: vaz
dilraj: dil raj
jaideep: jai
amrit: ami am
jodhveer: jodh
`,
  surnames: `
singh sing sinh
kaur kour caur
patel pattel
shah sha
sharma sarma
gupta guptha
kumar kumaar kumaran
das dass dash
roy ray rai
bose basu
banerjee banerji bannerjee bandyopadhyay
mukherjee mukherji mookherjee mukhopadhyay
chatterjee chatterji chattopadhyay
chakraborty chakrabarti chakravarty
ghosh ghose
dutta datta dutt
sen sein
gill gil
sidhu siddhu
sandhu sandu
dhillon dhilon dillon
dhaliwal dhariwal dhaliwaal
grewal garewal
bains bain
brar braar
sahota sahotha
randhawa randhava
virdi birdi
chahal chahall
mann maan
johal joha
atwal athwal
aujla aujlah
bhatti bhati
cheema chima
deol dheol
gosal ghosal
hayer heer
kang kangh
khaira khera khehra
nagra nagraa
pannu panu
rai ray
sahni sawhney
sekhon sekon
sohal sohaal
thandi thandhi
uppal upal
verma varma
mishra misra
pandey pande pandya
trivedi tripathi
desai desay
mehta mehtha
joshi joshee
iyer ayer aiyar iyar
nair nayar
menon menen
reddy reddi
rao raw
krishnan krishna krisnan
sivakumar shivakumar
balasundaram balasundram
subramaniam subramanian subramanyam
thirumoorthy thirumurthy
suryamoorthy suriyamoorthy
nadarajah nadaraja natarajah nadarajan
rajah raja
ratnam rathnam
selvarajah selvaraja
sivanathan shivanathan
yogalingam yogalingham
yoganathan yokanathan
navaratnam navarathnam
perera pereira
fernando fernandez
silva desilva
gurung grung
tamang tamanga
rai raee
thapa tapa
shrestha srestha
acharya acharia
adhikari adikari
lama lamaa
`,
};
