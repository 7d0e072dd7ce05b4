import { joinDate, splitDate, wrongPart } from '../date-parts.js';
import type { DateForm } from './date-form.js';

/** A day: `2024-02-29`. */
export const wholeDate: DateForm = { parts: ['day', 'month', 'year'], join: joinDate, split: splitDate, wrongPart };
