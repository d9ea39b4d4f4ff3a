#include "base/date.h"

#include <stdio.h>

static bool digits(Str s, size_t from, size_t count, int *out)
{
    if (s.len < from + count)
        return false;
    int n = 0;
    for (size_t i = from; i < from + count; i++) {
        if (s.ptr[i] < '0' || s.ptr[i] > '9')
            return false;
        n = n * 10 + (s.ptr[i] - '0');
    }
    *out = n;
    return true;
}

int date_days_in_month(int year, int month)
{
    static const int8_t DAYS[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : DAYS[month - 1];
}

bool date_parse(Str s, Date *out)
{
    int year, month = 0, day = 0;
    if (s.len != 4 && s.len != 7 && s.len != 10)
        return false;
    if (!digits(s, 0, 4, &year) || year == 0)
        return false;
    if (s.len >= 7 && (s.ptr[4] != '-' || !digits(s, 5, 2, &month) || month < 1 || month > 12))
        return false;
    if (s.len == 10 && (s.ptr[7] != '-' || !digits(s, 8, 2, &day) || day < 1 || day > date_days_in_month(year, month)))
        return false;
    *out = (Date){(int16_t)year, (int8_t)month, (int8_t)day};
    return true;
}

size_t date_read_heading(Str text, Date *out)
{
    static const Str WORD = STR_INIT("date");
    size_t at = 0;
    while (at < text.len && strchr(" \t\r\n", text.ptr[at]))
        at++;
    if (!str_starts(str_slice(text, at, text.len), WORD))
        return 0;
    size_t start = at + WORD.len;
    while (start < text.len && strchr(" \t", text.ptr[start]))
        start++;
    size_t end = start;
    while (end < text.len && (text.ptr[end] == '-' || (text.ptr[end] >= '0' && text.ptr[end] <= '9')))
        end++;
    return start > at + WORD.len && date_parse(str_slice(text, start, end), out) ? end : 0;
}

size_t date_format(Date d, char out[DATE_TEXT_MAX])
{
    int n = 0;
    unsigned year = (unsigned)d.year % 10000, month = (unsigned)d.month % 100, day = (unsigned)d.day % 100;
    out[0] = '\0';
    if (d.year && d.month && d.day)
        n = snprintf(out, DATE_TEXT_MAX, "%04u-%02u-%02u", year, month, day);
    else if (d.year && d.month)
        n = snprintf(out, DATE_TEXT_MAX, "%04u-%02u", year, month);
    else if (d.year)
        n = snprintf(out, DATE_TEXT_MAX, "%04u", year);
    return n > 0 ? (size_t)n : 0;
}

bool date_is_edtf(Str s)
{
    size_t slash = str_index(s, '/', 0);
    Date from, to;
    if (slash == s.len)
        return date_parse(s, &from);
    return date_parse(str_slice(s, 0, slash), &from) && date_parse(str_slice(s, slash + 1, s.len), &to) &&
           date_compare(from, to) <= 0;
}

bool date_is_day(Date d)
{
    return d.year && d.month && d.day;
}

int32_t date_to_days(Date d)
{
    int y = d.year - (d.month <= 2), m = d.month;
    int era = (y >= 0 ? y : y - 399) / 400;
    int yoe = y - era * 400;
    int doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d.day - 1;
    int doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    return era * 146097 + doe - 719468;
}

Date date_from_days(int32_t days)
{
    int z = days + 719468;
    int era = (z >= 0 ? z : z - 146096) / 146097;
    int doe = z - era * 146097;
    int yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    int doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    int mp = (5 * doy + 2) / 153;
    int day = doy - (153 * mp + 2) / 5 + 1, month = mp + (mp < 10 ? 3 : -9);
    return (Date){(int16_t)(yoe + era * 400 + (month <= 2)), (int8_t)month, (int8_t)day};
}

int date_weekday(int32_t days)
{
    int w = (days + 3) % 7; /* 1970-01-01 was a Thursday */
    return w < 0 ? w + 7 : w;
}

Date date_add_months(Date d, int months)
{
    int n = d.year * 12 + (d.month ? d.month - 1 : 0) + months;
    return (Date){(int16_t)(n / 12), (int8_t)(n % 12 + 1), 0};
}

Date date_last(Date d)
{
    if (d.year && !d.month)
        d.month = 12;
    if (d.year && !d.day)
        d.day = (int8_t)date_days_in_month(d.year, d.month);
    return d;
}

Date date_middle(Date d)
{
    enum { MID_MONTH = 7, MID_DAY = 15 };
    if (d.year && !d.day)
        d.day = d.month ? MID_DAY : 1;
    if (d.year && !d.month)
        d.month = MID_MONTH;
    return d;
}

int date_compare(Date a, Date b)
{
    int32_t x = a.year * 372 + (a.month ? a.month - 1 : 0) * 31 + (a.day ? a.day - 1 : 0);
    int32_t y = b.year * 372 + (b.month ? b.month - 1 : 0) * 31 + (b.day ? b.day - 1 : 0);
    return (x > y) - (x < y);
}
