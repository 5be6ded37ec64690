import { t } from '../i18n.ts';

/** A size in words, in powers of 1000 as disks are sold: "12.4 MB". */
export function byteWords(bytes: number): string {
  if (bytes < 1_000) return t('unit_bytes', bytes);
  if (bytes < 1_000_000) return t('unit_kilobytes', short(bytes / 1_000));
  if (bytes < 1_000_000_000) return t('unit_megabytes', short(bytes / 1_000_000));
  return t('unit_gigabytes', short(bytes / 1_000_000_000));
}

function short(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 1 : 0 });
}
