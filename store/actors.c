#include "store/actors.h"

#include "base/name.h"

typedef enum ActorsStatement { ACTORS_MORE, ACTORS_LESS, ACTORS_DROP } ActorsStatement;

#define MORE                                                                     \
    "INSERT INTO actor (key, type, name, country, facts) VALUES (?, ?, ?, ?, 1)" \
    " ON CONFLICT (key, name) DO UPDATE SET facts = facts + 1"

static const char *const SQL[ACTORS_STATEMENTS] = {
    [ACTORS_MORE] = MORE,
    [ACTORS_LESS] = "UPDATE actor SET facts = facts - 1 WHERE key = ? AND name = ?",
    [ACTORS_DROP] = "DELETE FROM actor WHERE key = ? AND name = ? AND facts <= 0",
};

static Str key_of(Arena *arena, const PbActor *actor)
{
    const char *type = vocabulary_name(&vocabulary_actor_type, (int)actor->type);
    bool is_person = (ActorType)actor->type == ACTOR_TYPE_PERSON;
    Str name = is_person ? name_sound(arena, str_of(actor->name)) : name_label(arena, str_of(actor->name));
    if (!name.len) /* in another script */
        name = str_of(actor->name);
    return arena_print(arena, "%s %s %.*s", type ? type : "", actor->country, STR_ARG(name));
}

static Status more(Actors *a, const PbActor *actor, Str key, Error *err)
{
    Binder b = binder_of(a->statements[ACTORS_MORE]);
    binder_text(&b, key.ptr);
    binder_word(&b, &vocabulary_actor_type, (int)actor->type);
    binder_text(&b, actor->name);
    binder_text(&b, actor->country);
    return binder_run(&b, a->database, "actor", err);
}

static Status less(Actors *a, const PbActor *actor, Str key, Error *err)
{
    static const ActorsStatement STEPS[] = {ACTORS_LESS, ACTORS_DROP};
    Status st = STATUS_OK;
    for (size_t i = 0; !st && i < 2; i++) {
        Binder b = binder_of(a->statements[STEPS[i]]);
        binder_text(&b, key.ptr);
        binder_text(&b, actor->name);
        st = binder_run(&b, a->database, "actor", err);
    }
    return st;
}

/* The actors that a fact names; NULL where it leaves one open. */
static void actors_of(const PbFact *fact, const PbActor *out[2])
{
    out[0] = out[1] = NULL;
    switch (fact->body_case) {
    case PB_BODY(PARTICIPANT):
        out[0] = fact->participant->actor;
        break;
    case PB_BODY(PLEDGE):
        out[0] = fact->pledge->pledger;
        out[1] = fact->pledge->recipient;
        break;
    case PB_BODY(POSITION):
        out[0] = fact->position->holder;
        out[1] = fact->position->addressee;
        break;
    default:
        break;
    }
}

Status actors_count(Actors *a, Arena *arena, const PbFact *fact, int times, Error *err)
{
    const PbActor *actors[2];
    actors_of(fact, actors);
    Status st = STATUS_OK;
    for (size_t i = 0; !st && i < 2; i++)
        if (actors[i])
            st = (times > 0 ? more : less)(a, actors[i], key_of(arena, actors[i]), err);
    return st;
}

Status actors_open(Actors *a, Database *database, Error *err)
{
    a->database = database;
    return database_prepare(database, SQL, ACTORS_STATEMENTS, a->statements, err);
}

void actors_close(Actors *a)
{
    database_finalize(a->statements, ACTORS_STATEMENTS);
}
