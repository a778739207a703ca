import type { OfferedSentences } from './offered-sentence.ts';

export const OFFERED_ZH: OfferedSentences = {
  regret: ({ date = '【日期】', matter = '【发生的事情】' }) => `${date}，${matter}，我们向您道歉。`,
  responsibility: ({ mode }) =>
    mode === 'shared'
      ? '我们没有做好的是：【我方的部分】。这一部分是我们的责任。'
      : '这件事是我们的责任，由我们来承担。',
  specific_facts: ({ date = '【日期】', place = '【地点】', matter = '【发生的事情】' }) =>
    `事情发生在${date}，${place}：${matter}。`,
  empathy: ({ effect = '【对客户的影响】' }) =>
    `给您造成的影响是：${effect}。您一定很着急，这本不该由您承受。`,
  root_cause: () => '原因已经查清：【原因】。',
  remedy: ({ remedy = '【补救步骤】', remedyBy = '【时间】', contactPerson = '【负责人】' }) =>
    `我们已为您安排：${remedy}，由${contactPerson}负责，最迟${remedyBy}完成。`,
  prevention: () => '为了避免再次发生，从【日期】起，我们改为这样做：【改动】。',
  personal_assurance: ({ nextContact = '【时间】' }) =>
    `这件事由我本人负责跟到最后，${nextContact}我亲自向您说明结果。`,
  goodwill: () => '除此之外，我们为您补偿【金额或项目】，最迟【日期】到您手里。',
  follow_up_contact: ({ nextContact = '【时间】', contactPerson = '【姓名】' }) =>
    `${nextContact}，我们会给您打电话说明结果；您也可以拨打【电话】找${contactPerson}。`,
  thanks: () => '感谢您把这件事告诉我们。',
  stated_deadline: ({ nextContact = '【日期】' }) => `我们最迟${nextContact}给您书面答复。`,
};
