/* Which Gregorian day is this day of another calendar? A plain C face over ICU's calendars.
 *  1. Nothing is kept or allocated beyond a call.
 *  2. No function throws or aborts; a day that the calendar lacks is false.
 *  3. Every function may be called from any thread at once. */
#ifndef CCALENDARS_H
#define CCALENDARS_H

#include <stdbool.h>
#include <stdint.h>

/* Calendars by number, as `calendar` below. */
enum {
    jcl_gregorian = 0,
    /* Solar Hijri (Jalali), as Iran and Afghanistan count. */
    jcl_persian = 1,
    /* Lunar Hijri by the table of Umm al-Qura, as Saudi Arabia counts. */
    jcl_umm_al_qura = 2,
    /* Lunar Hijri by the arithmetic (tabular, civil) rule. */
    jcl_islamic_civil = 3,
};

/* A day: month and day count from 1. */
struct jcl_day {
    int32_t year;
    int32_t month;
    int32_t day;
};

/* The same day in another calendar; false where `day` isn't a day of `from` or ICU fails. */
bool jcl_convert(int calendar_from, struct jcl_day day, int calendar_to, struct jcl_day *result);

/* Days in a month of a calendar; 0 where there is no such month or ICU fails. */
int32_t jcl_days_in_month(int calendar, int32_t year, int32_t month);

#endif
