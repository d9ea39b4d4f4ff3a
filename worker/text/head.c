/* The head of a phrase, and which cases and numbers it may have. */
#include "worker/text/agree.h"
#include "worker/text/phrase.h"

enum { STANDS_ALONE = WORD_ARTICLE | WORD_POSSESSIVE | WORD_PRONOUN };

/* The noun is the head: not the adjective that a mention begins with, nor a genitive before a title ("Ungarns Präsident
 * X"). */
static void find_head(const Chunker *c, Chunk *k)
{
    bool pronoun = k->pronoun != NO_TOKEN;
    bool article = phrase_has(c, k->head, WORD_ARTICLE) &&
                   !(phrase_at(c, k->head)->flags & TOKEN_NAMED); /* "Die beiden Minister" */
    bool number = phrase_at(c, k->head)->kind == TOKEN_NUMBER;    /* "20 Länder" */
    bool small = !phrase_is_noun(c, k->head) || article || number;
    for (uint32_t i = k->head + 1; small && !pronoun && i < k->genitive; i++)
        if (phrase_is_noun(c, i)) {
            k->head = i;
            small = false;
        }
    uint32_t title = k->head + 1; /* "Norwegens neue Regierung" */
    while (title < k->genitive && phrase_is_declined(phrase_at(c, title)))
        title++;
    const Token *head = phrase_at(c, k->head);
    if (!pronoun && (head->flags & TOKEN_NAMED) && title < k->genitive && str_ends(head->folded, STR("s")) &&
        lexicon_match(c->lexicon, c->tokens, title, k->genitive, 1u << LEX_OFFICE | 1u << LEX_GROUP, &(uint32_t){0}))
        k->head = title;
}

void phrase_settle(const Chunker *c, Chunk *k)
{
    bool pronoun = k->pronoun != NO_TOKEN;
    find_head(c, k);
    bool article = phrase_has(c, k->head, WORD_ARTICLE) && !(phrase_at(c, k->head)->flags & TOKEN_NAMED);
    k->loose = !pronoun && !phrase_is_noun(c, k->head) && k->mention < 0 && !phrase_has(c, k->head, STANDS_ALONE) &&
               !phrase_is_indefinite(c, k->head);
    k->numbers = VERB_SINGULAR | VERB_PLURAL;
    if (pronoun)
        k->numbers = phrase_pronoun_numbers(c, k->pronoun);
    else if (!k->loose && phrase_is_noun(c, k->head) && !article) /* not "Viele" of "Viele der Länder" */
        agree_read(c->lexicon, c->tokens, k);
    if (!pronoun && k->first == k->head && k->last == k->head + 1 && phrase_is_genitive_name(c, k->head))
        k->cases = CASE_GENITIVE; /* "Norwegens", torn from its noun */
    const Mention *m = k->mention >= 0 ? &c->mentions->items[k->mention] : NULL;
    if (m && m->type == ACTOR_TYPE_PERSON && !m->plural && token_is(phrase_at(c, k->first), "den"))
        k->cases = CASE_ACCUSATIVE; /* one person, so no dative plural */
    bool der = token_is(phrase_at(c, k->first), "der") && (k->cases & CASE_NOMINATIVE); /* "der Minister" is one */
    if (k->plural && (k->numbers & VERB_PLURAL) && !der)
        k->numbers = VERB_PLURAL;
}
