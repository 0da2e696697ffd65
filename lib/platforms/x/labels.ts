/** X's own words for its controls, as its web client has them in each language; README.md says where from. */
import type { Labels } from '../../reading/labels';

export const PROTECT_POSTS: Labels = {
  en: ['Protect your posts', 'Protect your Tweets'],
  pl: ['Chroń swoje wpisy'],
  ro: ['Protejează-ți postările'],
  fr: ['Protéger mes posts'],
  it: ['Proteggi i tuoi post'],
  es: ['Proteger los posts'],
  pt: ['Proteger suas publicações'],
  ar: ['حماية منشوراتك'],
  ur: ['Protect your posts'],
  bn: ['আপনার পোস্ট সুরক্ষিত রাখুন'],
};

export const PROTECT_VIDEOS: Labels = {
  en: ['Protect your videos'],
  pl: ['Chroń swoje filmy'],
  ro: ['Protejează-ți videoclipurile'],
  fr: ['Protéger mes vidéos'],
  it: ['Proteggi i tuoi video'],
  es: ['Protege tus videos'],
  pt: ['Proteja seus vídeos'],
  ar: ['حماية فيديوهاتك'],
  ur: ['Protect your videos'],
  bn: ['আপনার ভিডিওগুলি সুরক্ষিত রাখুন'],
};

export const LOCATION: Labels = {
  en: ['Add location information to your posts', 'Add location information to your Tweets'],
  pl: ['Dodaj informacje o lokalizacji do swoich wpisów'],
  ro: ['Adaugă informații despre locație la postările tale'],
  fr: ['Ajouter des informations de localisation à mes posts'],
  it: ['Aggiungi informazioni sulla posizione ai tuoi post'],
  es: ['Añadir información de ubicación a tus posts'],
  pt: ['Adicionar informações de localização aos seus posts'],
  ar: ['إضافة معلومات الموقع الجغرافي إلى منشوراتك'],
  ur: ['Add location information to your posts'],
  bn: ['আপনার পোস্টগুলোতে অবস্থানের তথ্য যোগ করুন'],
};

export const READ_RECEIPTS: Labels = {
  en: ['Show read receipts'],
  pl: ['Pokazuj potwierdzenia odbioru'],
  ro: ['Afișează confirmările de citire'],
  fr: ['Afficher les accusés de réception'],
  it: ['Mostra notifiche di lettura'],
  es: ['Mostrar confirmaciones de lectura'],
  pt: ['Mostrar confirmações de leitura'],
  ar: ['إظهار إشعارات القراءة'],
  ur: ['پڑھے جانے کی رسیدیں دکھائیں'],
  bn: ['পঠন প্রাপ্তিস্বীকার দেখান'],
};

export const FOUND_BY_EMAIL: Labels = {
  en: [
    'Let people who have your email address find you on X',
    'Let people who have your email address find you on Twitter',
  ],
  fr: ['Permettre aux personnes qui ont votre adresse email de vous trouver sur X'],
  it: ['Consenti agli utenti che hanno il tuo indirizzo email di trovarti su X'],
  ur: ['Let people who have your email address find you on X'],
  bn: ['যেসব ব্যক্তিবর্গের কাছে আপনার ইমেইল ঠিকানা রয়েছে তাদের X-এ অনুসন্ধান করতে দিন।'],
};

export const FOUND_BY_PHONE: Labels = {
  en: [
    'Let people who have your phone number find you on X',
    'Let people who have your phone number find you on Twitter',
  ],
  fr: ['Permettre aux personnes qui ont votre numéro de téléphone de vous trouver sur X'],
  it: ['Consenti agli utenti che hanno il tuo numero di trovarti su X'],
  ur: ['Let people who have your phone number find you on X'],
  bn: ['যে সব ব্যক্তির কাছে আপনার ফোন নম্বর আছে তাদের X-এ অনুসন্ধান করতে দিন।'],
};

export const PHOTO_TAGGING: Labels = {
  en: ['Photo tagging'],
  pl: ['Oznaczanie zdjęć'],
  ro: ['Etichetare fotografii'],
  fr: ['Identification photo'],
  it: ['Tag nelle foto'],
  es: ['Etiquetado de fotos'],
  pt: ['Marcação de fotos'],
  ar: ['الإشارة في الصور'],
  ur: ['فوٹو ٹیگ کرنا'],
  bn: ['ফটো ট্যাগ করা'],
};

export const ANYONE_CAN_TAG: Labels = {
  en: ['Anyone can tag you'],
  pl: ['Każdy może Cię oznaczać'],
  ro: ['Oricine te poate eticheta'],
  fr: ['Tout le monde peut vous identifier'],
  it: ['Chiunque può taggarti'],
  es: ['Cualquiera puede etiquetarte'],
  pt: ['Qualquer pessoa pode marcar você'],
  ar: ['يمكن لأي شخص الإشارة إليك'],
  ur: ['کوئی بھی آپ کو ٹیگ کر سکتا ہے'],
  bn: ['আপনাকে যে কেউ ট্যাগ করতে পারবেন'],
};

export const FOLLOWED_CAN_TAG: Labels = {
  en: ['Only people you follow can tag you'],
  pl: ['Tylko osoby, które obserwujesz, mogą Cię oznaczać'],
  ro: ['Doar persoanele pe care le urmărești te pot eticheta'],
  fr: ['Seules les personnes que vous suivez peuvent vous identifier'],
  it: ['Solo chi segui può taggarti'],
  es: ['Solo las personas que sigues pueden etiquetarte'],
  pt: ['Somente as pessoas seguidas podem marcar você'],
  ar: ['يمكن للأشخاص الذين تتابعهم فقط الإشارة إليك'],
  ur: ['صرف وہ لوگ آپ کو ٹیگ کر سکتے ہیں جن کو آپ فالوکر رہے ہیں'],
  bn: ['আপনি যেসব ব্যক্তিদের অনুসরণ করেন কেবল তারাই আপনাকে ট্যাগ করতে পারবেন'],
};

export const TAGGING_OFF: Labels = {
  en: ['Off'],
  pl: ['Wył.'],
  ro: ['Dezactivat'],
  fr: ['Désactivé'],
  it: ['No'],
  es: ['Desactivado'],
  pt: ['Desativado'],
  ar: ['إيقاف'],
  ur: ['آف'],
  bn: ['বন্ধ'],
};

export const MESSAGE_REQUESTS: Labels = {
  en: ['Allow message requests from:', 'Allow message requests from'],
  pl: ['Zezwalaj na zaproszenia do rozmowy od:'],
  ro: ['Permite solicitări de mesaje de la:'],
  fr: ['Autoriser les demandes de message de :'],
  it: ['Consenti richieste di messaggi da:'],
  es: ['Permitir solicitudes de mensajes de:'],
  pt: ['Permitir solicitações de mensagem de:'],
  ar: ['السماح بطلبات الرسائل من:'],
  ur: ['Allow message requests from:'],
  bn: ['এদের থেকে বার্তার অনুরোধে অনুমতি দিন:'],
};

export const NO_ONE: Labels = {
  en: ['No one'],
  pl: ['Nikt'],
  ro: ['Nimeni'],
  fr: ['Personne'],
  it: ['Nessuno'],
  es: ['Nadie'],
  pt: ['Ninguém'],
  ar: ['لا أحد'],
  ur: ['No one'],
  bn: ['কেউ না'],
};

export const VERIFIED_USERS: Labels = {
  en: ['Verified users'],
  pl: ['Zweryfikowani użytkownicy'],
  ro: ['Utilizatori verificați'],
  fr: ['Utilisateurs certifiés'],
  it: ['Utenti verificati'],
  es: ['Usuarios verificados'],
  pt: ['Usuários verificados'],
  ar: ['المستخدمون الموثّقون'],
  ur: ['Verified users'],
  bn: ['যাচাইকৃত ব্যবহারকারীরা'],
};

export const EVERYONE: Labels = {
  en: ['Everyone'],
  pl: ['Wszyscy'],
  ro: ['Toți'],
  fr: ['Tout le monde'],
  it: ['Tutti'],
  es: ['Todos'],
  pt: ['Qualquer pessoa'],
  ar: ['الجميع'],
  ur: ['ہر شخص'],
  bn: ['সবাই'],
};
