export const lock = {
  title: '已锁定',
  who: '谁来解锁',
  pin: '口令',
  unlock: '解锁',
  unlocking: '正在核对口令',
  saved: '没有写完的都已保存。',
  counter: '{{counter}} 号台',
  wait: '口令不对，{{seconds}} 秒后再试。',
  language: '语言',
} as const;
