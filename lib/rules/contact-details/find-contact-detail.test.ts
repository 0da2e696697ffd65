import { describe, expect, test } from 'vitest';
import { slowTexts } from '../hostile-texts';
import { findContactDetail } from './find-contact-detail';

// Nobody has these: British and American numbers are from the ranges kept for films, the others are mostly zeros.
const PHONES = [
  '07700 900482',
  '07700900482',
  '07700-900-482',
  '07700 900 482',
  '07700.900.482',
  '07700/900482',
  '07700 - 900 - 482',
  '07700•900•482',
  '07700_900_482',
  '(07700) 900482',
  '077 00 900 482',
  '0 7 7 0 0 9 0 0 4 8 2',
  '0-7-7-0-0-9-0-0-4-8-2',
  '+44 7700 900482',
  '+447700900482',
  '+44 (0)7700 900482',
  '+44(0)7700900482',
  '+ 44 7700 900482',
  '(+44) 7700 900482',
  '0044 7700 900482',
  '00447700900482',
  '44 7700 900482',
  '447700900482',
  '020 7946 0018',
  '(020) 7946 0018',
  '02079460018',
  '0113 496 0018',
  '01632 960018',
  '(01632) 960 018',
  '029 2018 0018',
  '028 9649 6018',
  '0306 999 0018',
  '087 000 0018',
  '+353 1 000 0018',
  '+48 22 000 00 18',
  '+880 1000 000018',
  '+1 212 555 0118',
  '+92 300 0000018',
  '０７７００ ９００４８２',
  '0️⃣7️⃣7️⃣0️⃣0️⃣9️⃣0️⃣0️⃣4️⃣8️⃣2️⃣',
  '𝟎𝟕𝟕𝟎𝟎 𝟗𝟎𝟎𝟒𝟖𝟐',
  '٠٧٧٠٠ ٩٠٠٤٨٢',
  '০৭৭০০ ৯০০৪৮২',
  '07700\u00a0900482',
  '07700\u2011900\u2011482',
  'Call me: 07700 900482!',
  '📱07700900482',
  'tel:+447700900482',
  'tel07700900482',
  'O7700 900482',
  '07700      900482',
  'Est. 2015\n07700 900482',
  'Class of 2011 2012 07700 900482 2013',
  'Since 01/09/2019 07700 900482',
  'Books: 0141439 etc. Mobile: 07700 900482',
];

const NO_PHONES = [
  '1,234 posts 5678 followers',
  '12345678901 likes',
  '2009 2010 2011 2012',
  '2009-2012-2015',
  'Champions 08/09/10/11/12',
  '01.09.19 - 02.10.21',
  '01/09/2019 10 years of us',
  'Leo 03/04/2015 Ines 10/06/2018',
  '03.04.2015 10.06.2018 2 kids',
  '2019-09-01 12:30',
  '01 09 2019 10',
  '£0.99, £1,200 or $3.50',
  '3.14159265358979',
  '0.3183098861',
  'Mon-Fri 09:30-17:00',
  'ISBN 0141439513',
  'isbn 978-0-14-143951-8',
  'ORCID 0000-0002-1825-0097',
  'Charity no. 1012345',
  'Company 01234567',
  'Teacher no. 07/12345',
  'youtube.example/watch/07700900482',
  'https://shop.example/item/07700900482',
  '@07700900482',
  'Order AB0123456789',
  '4111 1111 1111 1111',
  '51.5074, -0.1278',
  'A+ 2019 2020 2021',
  '30+ 2019 2020 2021',
  '+10 000 000 views',
  '007 since 1962',
  '10k 5:42 half 1:58',
  'KS1 & KS2 | Y4 | 24/7',
  'Childline 0800 1111',
  '999',
  '10 9 8 7 6 5 4 3 2 1',
  '0000 0000 0000',
  '0123456789',
  '0 1 2 3 4 5 6 7 8 9 10',
  'beans07700900482',
];

const EMAILS = [
  'robin.ashdown@post.example',
  'Robin@Post.Example',
  'robin+school@post.example',
  'mailto:robin@post.example',
  'Mail✉️robin@post.example',
  'robin@post.co.uk.',
  'robin＠post．example',
  'ｒｏｂｉｎ@post.example',
  'żaneta@poczta.example',
  'robin (at) post.example',
  'robin(at)post(dot)example',
  'robin [at] post [dot] example',
  'robin {at} post {dot} example',
  'robin <at> post.example',
  'robin(@)post(.)example',
  'robin AT example DOT com',
  'robin at example dot co dot uk',
  'robin@example dot com',
  'robin at\nexample dot org',
  'robin at gmail',
  'robin at gmail.com',
  'robin @ gmail.com',
  'robin (at) gmail',
  'robin@gmail',
  'robin(a)post.example',
  'Email: robin @ post.example',
  'e: robin @ post.example',
  '📧 robin at post.example',
  'robin at hotmail dot co dot uk',
];

const NO_EMAILS = [
  '@robin.ashdown',
  'Also @robin@toot.example',
  'tiktok.example/@robin.ashdown',
  'insta@robin.ashdown',
  'IG@robin.ashdown',
  'photos @robin.ashdown',
  'TA @ Marlow Lane',
  'mum@heart',
  'Working at polka dot studio',
  'See you at the dot in the middle',
  'find me at example dot com',
  'more at robin-and-the-dog.example',
  'teacher at heart. dot com boom survivor',
  'at at at dot dot dot',
  'Good @ sums.',
  'Contact me at robin-and-the-dog.example',
  'TA @ school.example',
  'Option (a) school.example',
  'Meet me at noon. Example given.',
];

const MESSENGERS = [
  'wa.me/447700900482',
  'https://wa.me/message/ABC',
  'https://api.whatsapp.com/send?phone=447700900482',
  'chat.whatsapp.com/AbCdEf',
  'T.ME/robin_ashdown',
  'telegram.me/robin_ashdown',
  'm.me/robin.ashdown',
  'ig.me/m/robin.ashdown',
  'snapchat.com/add/robin',
  'signal.me/#p/+447700900482',
];

const NO_MESSENGERS = ['about.me/robin', 'linkt.me/robin', 'robin.me', 'tame/wild', 'wa.me', 'line.men/x'];

describe('a way to reach somebody is found in a text', () => {
  test.each(PHONES)('a telephone number: “%s”', (text) => {
    expect(findContactDetail(text)).toBe('phone');
  });
  test.each(EMAILS)('an email address: “%s”', (text) => {
    expect(findContactDetail(text)).toBe('email');
  });
  test.each(MESSENGERS)('a link to a messenger: “%s”', (text) => {
    expect(findContactDetail(text)).toBe('messenger');
  });
});

describe('what only looks like a way to reach somebody is not taken for one', () => {
  test.each([...NO_PHONES, ...NO_EMAILS, ...NO_MESSENGERS])('“%s”', (text) => {
    expect(findContactDetail(text)).toBeNull();
  });
});

test('a hostile bio costs a few milliseconds', () => {
  expect(slowTexts(findContactDetail, () => performance.now())).toEqual([]);
});
