/* The third step of the schema (store/schema.h): what articles say together. */
#ifndef DEPESCHE_STORE_SCHEMA_EVENTS_H
#define DEPESCHE_STORE_SCHEMA_EVENTS_H

extern const char *const SCHEMA_EVENTS[];

#endif
