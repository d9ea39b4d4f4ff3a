#include "worker/text/report.h"

/* How many sentences of a paragraph are looked at for a Konjunktiv I that is still to come. */
enum { AHEAD = 6 };

static bool is_main(const Clause *k)
{
    return k->kind == CLAUSE_MAIN && k->finite != NO_TOKEN;
}

static bool is_word(const Analysis *a, uint32_t token, const char *word)
{
    return token_is(&a->tokens.items[token], word);
}

bool report_is_quotation(const Analysis *a, uint32_t sentence)
{
    for (uint32_t i = a->clauses.of_sentence[sentence]; i < a->clauses.of_sentence[sentence + 1]; i++)
        if (!a->clauses.items[i].quoted && a->clauses.items[i].kind != CLAUSE_VERBLESS)
            return false;
    return a->clauses.of_sentence[sentence] < a->clauses.of_sentence[sentence + 1];
}

/* Does a main clause of the sentence report words that nobody is named for? sure: by Konjunktiv I or quotation marks around
 * the whole sentence. */
static bool reports(const Analysis *a, uint32_t sentence, bool sure)
{
    bool quoted = report_is_quotation(a, sentence), told = false; /* told: the reporter's own words come first */
    for (uint32_t i = a->clauses.of_sentence[sentence]; i < a->clauses.of_sentence[sentence + 1]; i++) {
        const Clause *k = &a->clauses.items[i];
        bool first = k->finite == a->sentences.items[sentence].first; /* "Sei es …" */
        told = told || (is_main(k) && !k->konjunktiv_1 && !k->konjunktiv_2 && !quoted);
        if (is_main(k) && k->speaker < 0 && !first && !told &&
            (k->konjunktiv_1 || quoted || (!sure && k->konjunktiv_2)))
            return true;
    }
    return false;
}

bool report_leads_on(const Analysis *a, uint32_t sentence)
{
    uint32_t paragraph = a->sentences.items[sentence].paragraph, end = sentence + AHEAD;
    for (uint32_t n = sentence + 1; n < end && n < a->sentences.count && a->sentences.items[n].paragraph == paragraph;
         n++) {
        if (reports(a, n, true))
            return true;
        if (!reports(a, n, false))
            return false;
    }
    return false;
}

/* "Kritik kam von Rutte": the only person of a sentence that has no person for its subject, if he stands behind "von"; -1:
 * none, or several. */
static int32_t only_person(const Analysis *a, uint32_t sentence)
{
    int32_t found = -1;
    for (uint32_t i = a->mentions.of_sentence[sentence]; i < a->mentions.of_sentence[sentence + 1]; i++) {
        const Mention *m = &a->mentions.items[i];
        if (m->type != ACTOR_TYPE_PERSON)
            continue;
        bool from = m->first > a->sentences.items[sentence].first &&
                    (is_word(a, m->first - 1, "von") || is_word(a, m->first - 1, "vom"));
        if (!from || (found >= 0 && !str_equal(a->mentions.items[found].name, m->name)))
            return -1;
        found = (int32_t)i;
    }
    return found;
}

int32_t report_speaker(const Analysis *a, uint32_t sentence, bool leading)
{
    const Sentence *s = &a->sentences.items[sentence], *before = s - 1;
    if (sentence == 0 || s->heading || before->furniture || before->heading || !reports(a, sentence, !leading))
        return -1;
    return a->centres[sentence - 1] >= 0 ? a->centres[sentence - 1] : only_person(a, sentence - 1);
}
