#include "CCalendars.h"

#include <unicode/ucal.h>
#include <unicode/ustring.h>

static UCalendar *open_calendar(int calendar, UErrorCode *status) {
    static const char *const names[] = {
        "en@calendar=gregorian",
        "fa@calendar=persian",
        "ar@calendar=islamic-umalqura",
        "ar@calendar=islamic-civil",
    };
    if (calendar < 0 || calendar >= (int)(sizeof names / sizeof names[0])) {
        *status = U_ILLEGAL_ARGUMENT_ERROR;
        return NULL;
    }
    static const UChar utc[] = {'U', 'T', 'C', 0};
    return ucal_open(utc, -1, names[calendar], UCAL_DEFAULT, status);
}

/* Sets a calendar to noon of a day; the day is checked when it is read back. */
static void set_day(UCalendar *calendar, struct jcl_day day, UErrorCode *status) {
    ucal_clear(calendar);
    ucal_set(calendar, UCAL_EXTENDED_YEAR, day.year);
    ucal_set(calendar, UCAL_MONTH, day.month - 1);
    ucal_set(calendar, UCAL_DATE, day.day);
    ucal_set(calendar, UCAL_HOUR_OF_DAY, 12);
    (void)ucal_getMillis(calendar, status);
}

static struct jcl_day get_day(UCalendar *calendar, UErrorCode *status) {
    struct jcl_day day = {0, 0, 0};
    day.year = ucal_get(calendar, UCAL_EXTENDED_YEAR, status);
    day.month = ucal_get(calendar, UCAL_MONTH, status) + 1;
    day.day = ucal_get(calendar, UCAL_DATE, status);
    return day;
}

bool jcl_convert(int calendar_from, struct jcl_day day, int calendar_to, struct jcl_day *result) {
    UErrorCode status = U_ZERO_ERROR;
    UCalendar *from = open_calendar(calendar_from, &status);
    UCalendar *to = open_calendar(calendar_to, &status);
    bool is_day = false;
    if (U_SUCCESS(status)) {
        set_day(from, day, &status);
        struct jcl_day kept = get_day(from, &status);
        UDate moment = ucal_getMillis(from, &status);
        ucal_setMillis(to, moment, &status);
        *result = get_day(to, &status);
        is_day = U_SUCCESS(status) && kept.year == day.year && kept.month == day.month
            && kept.day == day.day;
    }
    if (from) {
        ucal_close(from);
    }
    if (to) {
        ucal_close(to);
    }
    return is_day;
}

int32_t jcl_days_in_month(int calendar, int32_t year, int32_t month) {
    if (month < 1 || month > 12) {
        return 0;
    }
    UErrorCode status = U_ZERO_ERROR;
    UCalendar *opened = open_calendar(calendar, &status);
    if (U_FAILURE(status)) {
        return 0;
    }
    struct jcl_day first = {year, month, 1};
    set_day(opened, first, &status);
    int32_t days = ucal_getLimit(opened, UCAL_DATE, UCAL_ACTUAL_MAXIMUM, &status);
    ucal_close(opened);
    return U_SUCCESS(status) ? days : 0;
}
