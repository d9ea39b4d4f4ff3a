#include "worker/text/colleague.h"

#include "worker/text/person.h"
#include "worker/text/title.h"

static const LexItem *counterpart_of(const Scanner *s, const LexItem *person, const LexItem *of)
{
    for (size_t i = 0; i < person->term_count; i++) {
        const LexTerm *t = &person->terms[i];
        bool now = (t->from.year == 0 || date_compare(t->from, date_last(s->published)) <= 0) &&
                   (t->to.year == 0 || date_compare(s->published, t->to) <= 0);
        const LexItem *holder = now && t->of != of ? lexicon_holder(t->office, of, s->published) : NULL;
        size_t count = 0;
        const LexItem *const *people = lexicon_items(s->lexicon, LEX_PERSON, &count);
        Title same = {.office = t->office, .of = of};
        bool ranked = now && t->of != of && t->office->code <= RANK_DEFENCE_MINISTER;
        for (size_t p = 0; !holder && ranked && p < count; p++)
            if (office_held(people[p], &same, s->published))
                holder = people[p];
        if (holder)
            return holder;
    }
    return NULL;
}

/* "seinen russischen Kollegen": who holds the office of whoever was named last, in another country. */
static const LexItem *find_counterpart(const Scanner *s, const LexItem *of)
{
    enum { PEOPLE_BACK = 6 };
    size_t people = 0;
    for (size_t k = s->out->count; k > 0 && people < PEOPLE_BACK && s->published.year; k--) {
        const Mention *before = &s->out->items[k - 1];
        if (before->sentence + 1 < s->sentence)
            break;
        if (before->type != ACTOR_TYPE_PERSON || !before->item)
            continue;
        people++;
        const LexItem *holder = counterpart_of(s, before->item, of);
        if (holder)
            return holder;
    }
    return NULL;
}

static void push_colleague(Scanner *s, const LexItem *of, uint32_t first, uint32_t last)
{
    Mention m = {.first = first, .last = last, .anaphoric = true};
    const LexItem *holder = find_counterpart(s, of);
    if (holder) {
        person_fill(s, &m, holder);
        person_remember(s, holder, &m, (Str){NULL, 0});
    } else {
        scanner_fill_actor(&m, of);
    }
    scanner_push(s, m);
}

/* "Kollegen aus Polen und Frankreich" */
static uint32_t scan_colleagues_from(Scanner *s, uint32_t first, uint32_t at)
{
    const Token *from = scanner_token(s, at);
    uint32_t length, start, end;
    if (!token_is(from, "aus") && !token_is(from, "von"))
        return 0;
    uint32_t name = at + 1 + (scanner_has(s, at + 1, WORD_ARTICLE) ? 1 : 0);
    const LexEntry *e = scanner_match(s, name, LEX_BIT(LEX_COUNTRY), &length);
    if (!e || (e->sense != SENSE_NAME && e->sense != SENSE_SEAT) || scanner_joined(s, name + length))
        return 0;
    push_colleague(s, scanner_actor(e), first, name + length);
    uint32_t last = name + length;
    for (const LexItem *of; (of = title_next_of_list(s, last, &start, &end)); last = end)
        push_colleague(s, of, start, end);
    return last;
}

uint32_t colleague_scan(Scanner *s, uint32_t i, uint32_t first, const LexItem *of)
{
    Str noun = scanner_token(s, i)->folded;
    static const char *const NOUNS[] = {"kollege", "kollegen", "kollegin", "kolleginnen", "gegenpart", "pendant"};
    size_t n = 0;
    while (n < sizeof NOUNS / sizeof *NOUNS && !str_ends(noun, str_of(NOUNS[n])))
        n++;
    if (n == sizeof NOUNS / sizeof *NOUNS || scanner_joined(s, i + 1))
        return 0;
    Title title = {.of = of, .first = i, .noun = i + 1, .last = i + 1};
    uint32_t length;
    if (!of && (scanner_match(s, i + 1, LEX_BIT(LEX_PERSON), &length) || person_known_surname(s, i + 1)))
        return title_push(s, &title, first, i + 1); /* "seinen Kollegen Sikorski" */
    if (!of)
        return scan_colleagues_from(s, i, i + 1);
    uint32_t end = title_push(s, &title, first, i + 1);
    if (end > i + 1)
        return end;
    push_colleague(s, of, first, i + 1);
    return i + 1;
}
