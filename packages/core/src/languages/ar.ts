import { adaptersArabic } from './adapters-ar.js';
import { aloudArabic } from './aloud-ar.js';
import { classCodeArabic } from './class-code-ar.js';
import { contactArabic } from './contact-ar.js';
import type { InterfaceLanguage } from './contract.js';
import { eraseArabic } from './erase-ar.js';
import { draftsArabic } from './drafts-ar.js';
import { furtherArabic } from './further-ar.js';
import { idleArabic } from './idle-ar.js';
import { noticeArabic } from './notice-ar.js';
import { ownArabic } from './own-ar.js';
import { wishArabic } from './wish-ar.js';
import { youngArabic } from './young-ar.js';

/**
 * Modern Standard Arabic. Verbal nouns and endings that are written alike for everybody stand where a command or
 * a verb would address a man: "تخطّي هذا السؤال", "ما مدى شعورك". Western digits, because grades, telephone
 * numbers and clocks around the reader are written with them.
 */
export const ar: InterfaceLanguage = {
  tag: 'ar',
  intl: 'ar',
  dir: 'rtl',
  digits: 'latn',
  name: 'العربية',
  status: 'draft',
  texts: {
    ...furtherArabic,
    ...wishArabic,
    ...youngArabic,
    ...aloudArabic,
    ...adaptersArabic,
    ...classCodeArabic,
    ...contactArabic,
    ...eraseArabic,
    ...idleArabic,
    ...ownArabic,
    ...noticeArabic,
    ...draftsArabic,

    languagePicker: 'اللغة',
    aloudMissing: 'لا يمكن تحميل القراءة بصوت عالٍ الآن. يمكن لشخص آخر قراءة الكلمات.',
    otherLanguage: 'لغتي ليست هنا',
    languageFailed: 'لا يمكن تحميل هذه اللغة الآن.',
    minutes: {
      zero: 'يستغرق هذا أقل من دقيقة.',
      one: 'يستغرق هذا نحو دقيقة واحدة.',
      two: 'يستغرق هذا نحو دقيقتين.',
      few: 'يستغرق هذا نحو {n} دقائق.',
      many: 'يستغرق هذا نحو {n} دقيقة.',
      other: 'يستغرق هذا نحو {n} دقيقة.',
    },
    canSkip: 'يمكنك تخطّي أي سؤال أو الرجوع أو التوقف في أي وقت.',
    noHarm: 'لن يحدث أي شيء سيئ عند التخطّي أو التوقف.',
    privacyAnonymous: 'لا نسأل عن اسمك، ولا يُحفظ اسمك مع إجاباتك.',
    sentTo: 'تُرسَل إجاباتك إلى {receiver} وليس إلى أي جهة أخرى.',
    sentHere: 'تُرسَل إجاباتك إلى هذا الموقع وليس إلى أي جهة أخرى.',
    commentsLater: 'تُقرأ التعليقات لاحقًا، وليس فورًا.',
    helpLink: 'أين توجد المساعدة',
    uncheckedTranslation: 'لم يراجع أي شخص هذه الترجمة بعد.',
    demoNote: 'هذا عرض توضيحي. لن يُرسل أي شيء.',
    start: 'بدء',
    agree: 'نعم، أريد أن أبدأ',
    refuse: 'لا، شكرًا',

    progress: 'الصفحة {n} من {count}',
    next: 'التالي',
    back: 'السابق',
    submit: 'إرسال إجاباتي',
    skip: 'تخطّي هذا السؤال',
    skipped: 'تم التخطّي',
    clear: 'مسح إجابتي',
    notSure: 'لا أعرف',
    notApplicable: 'لا ينطبق',
    preferNot: 'أفضّل عدم الإجابة',
    otherText: 'بكلماتك أنت، من فضلك',
    chooseAny: 'يمكنك اختيار أكثر من إجابة.',
    chooseUpTo: 'الحد الأقصى للاختيارات: {max}.',
    charactersLeft: {
      zero: 'لم يبق أي حرف',
      one: 'بقي حرف واحد',
      two: 'بقي حرفان',
      few: 'بقيت {n} أحرف',
      many: 'بقي {n} حرفًا',
      other: 'بقي {n} حرف',
    },
    charactersOver: {
      zero: 'لا توجد أحرف زائدة',
      one: 'حرف واحد زائد',
      two: 'حرفان زائدان',
      few: '{n} أحرف زائدة',
      many: '{n} حرفًا زائدًا',
      other: '{n} حرف زائد',
    },
    noNames: 'من فضلك، بلا أسماء أشخاص.',
    itemUnavailable: 'لا يمكن عرض هذا السؤال الآن.',

    errorSummary: {
      zero: 'لا ينقص أي سؤال شيء',
      one: 'سؤال واحد ما زال ينقصه شيء',
      two: 'سؤالان ما زال ينقصهما شيء',
      few: '{n} أسئلة ما زال ينقصها شيء',
      many: '{n} سؤالًا ما زال ينقصها شيء',
      other: '{n} سؤال ما زال ينقصها شيء',
    },
    errorTooLong: 'نرجو اختصار الإجابة. أقصى عدد للأحرف هو {max}.',
    errorTooMany: 'نرجو ألا يزيد عدد الاختيارات على {max}.',

    stop: 'التوقف وحذف إجاباتي',
    stopTitle: 'التوقف وحذف إجاباتك؟',
    stopText: 'لم يُرسل أي شيء. عند التوقف الآن تُحذف إجاباتك.',
    stopYes: 'نعم، أريد حذفها',
    stopNo: 'لا، أريد المتابعة',
    stoppedTitle: 'حُذفت إجاباتك',
    stoppedText: 'لم يُرسل أي شيء. يمكنك إغلاق هذه الصفحة.',
    refusedTitle: 'لا بأس',
    refusedText: 'الإجابة ليست واجبة. لم يُحفظ أي شيء.',
    startAgain: 'البدء من جديد',
    nextPerson: 'الشخص التالي',

    thanksTitle: 'شكرًا لك',
    sending: 'جارٍ إرسال إجاباتك…',
    received: 'وصلت إجاباتك.',
    sent: 'أُرسلت إجاباتك. لا تستطيع هذه الصفحة أن تعرف هل وصلت.',
    kept: 'إجاباتك محفوظة على هذا الجهاز. ستُرسل عندما يعود الاتصال، حتى بعد إغلاق هذه الصفحة والعودة لاحقًا.',
    keptInPage: 'لم تُرسل إجاباتك بعد. نرجو إبقاء هذه الصفحة مفتوحة: ستُرسل عندما يعود الاتصال.',
    attentionTitle: 'لم تصل إجاباتك',
    attention: 'تعذّر تسليم إجاباتك. نرجو إخبار المسؤولين عن هذا الاستبيان.',
    tryAgain: 'المحاولة مرة أخرى الآن',
    tryLater: 'نرجو المحاولة مرة أخرى لاحقًا.',
    downloadHint:
      'إذا تعذّر الانتظار، يمكنك حفظ إجاباتك على هذا الجهاز ثم تسليم الملف إلى المسؤولين عن هذا الاستبيان.',
    downloadRefused: 'يمكنك حفظ إجاباتك على هذا الجهاز ثم تسليم الملف إلى المسؤولين عن هذا الاستبيان.',
    download: 'حفظ إجاباتي',

    notYetTitle: 'هذا الاستبيان لم يُفتح بعد',
    notYetText: 'يُفتح في {date}.',
    closedTitle: 'هذا الاستبيان مغلق',
    closedText: 'لم يعد يستقبل إجابات. شكرًا على اهتمامك.',
    pausedTitle: 'هذا الاستبيان متوقف مؤقتًا',
    pausedText: 'نرجو العودة لاحقًا.',
    linkTitle: 'يُرجى فتح الرابط الخاص بك',
    linkText: 'لكل شخص رابط خاص به. للبدء، يُرجى فتح الرابط الذي وصل إليك.',
    unavailableTitle: 'لا يمكن عرض هذا الاستبيان الآن',
    unavailableText: 'ليس هذا خطأك، ولم يضع أي شيء. نرجو المحاولة لاحقًا.',
    loading: 'جارٍ التحميل…',
  },
  scales: {
    amount5: ['لا، على الإطلاق', 'قليلًا', 'إلى حدٍّ ما', 'كثيرًا', 'كثيرًا جدًا'],
    often5: ['أبدًا', 'نادرًا', 'أحيانًا', 'غالبًا', 'دائمًا'],
    true5: ['غير صحيح على الإطلاق', 'صحيح قليلًا', 'صحيح إلى حدٍّ ما', 'صحيح في الغالب', 'صحيح تمامًا'],
    likely5: ['مستبعد جدًا', 'مستبعد', 'ربما', 'محتمل', 'محتمل جدًا'],
    agree5: ['لا أوافق بشدة', 'لا أوافق', 'لا أوافق ولا أعارض', 'أوافق', 'أوافق بشدة'],
    yes3: ['لا', 'أحيانًا', 'نعم'],
  },
};
