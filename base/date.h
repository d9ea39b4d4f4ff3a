/* Calendar dates of three precisions, and the subset of EDTF (ISO 8601-2:2019, level 0) that facts carry:
 * "2026-01-06", "2025-03", "2025", and intervals of two of them ("2025-03-27/2025-03-28"). */
#ifndef DEPESCHE_BASE_DATE_H
#define DEPESCHE_BASE_DATE_H

#include "base/str.h"

/* day 0: only month and year are known; month 0 too: only the year; year 0: nothing is known. */
typedef struct Date {
    int16_t year;
    int8_t month, day;
} Date;

enum { DATE_TEXT_MAX = 11 }; /* "YYYY-MM-DD" and a NUL */

/* One date, whole of s, of any precision; false where it is malformed or does not exist (2025-02-30). */
bool date_parse(Str s, Date *out);
/* The date of a text whose first line begins " date 2025-03-27" (docs/FACTS.md, "Dates"), of any precision: returns the
 * byte behind it, or 0 where the text begins otherwise; *out is then unchanged. */
size_t date_read_heading(Str text, Date *out);
/* "" for an unknown date. Returns the length. */
size_t date_format(Date d, char out[DATE_TEXT_MAX]);
/* A date or an interval of two dates that do not run backwards. */
bool date_is_edtf(Str s);
bool date_is_day(Date d);
int date_days_in_month(int year, int month);
/* Days since 1970-01-01 in the proleptic Gregorian calendar; the date must have a day. Source: Howard Hinnant,
 * "chrono-Compatible Low-Level Date Algorithms", days_from_civil. */
int32_t date_to_days(Date d);
Date date_from_days(int32_t days);
/* 0 Monday … 6 Sunday. */
int date_weekday(int32_t days);
/* The date `months` later (negative: earlier) in month precision. */
Date date_add_months(Date d, int months);
/* The last day that a date may mean, and one in the middle; an unknown date stays unknown. */
Date date_last(Date d);
Date date_middle(Date d);
/* Order by the earliest day that a date may mean; <0, 0, >0. */
int date_compare(Date a, Date b);

#endif
