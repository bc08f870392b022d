#include "CResources.h"

#include <string.h>

// The compiler offers C23's #embed in older modes too, as an extension that it warns about;
// the standard itself could be chosen only by an unsafe flag, which packages may not pass on.
#pragma clang diagnostic ignored "-Wc23-extensions"

// One pair of lines a file, ordered by path. A file that is missing from the folder stops the
// build; one that is missing from the table fails the tests, which compare the two.
// The compiler reports embedded files as dependencies, so a change to one rebuilds this file.
static const CResource table[] = {
#define RESOURCE domains/defense.txt
#include "EmbeddedFile.h"
#define RESOURCE domains/diplomacy.txt
#include "EmbeddedFile.h"
#define RESOURCE domains/economy.txt
#include "EmbeddedFile.h"
#define RESOURCE domains/energy.txt
#include "EmbeddedFile.h"
#define RESOURCE domains/justice.txt
#include "EmbeddedFile.h"
#define RESOURCE domains/migration.txt
#include "EmbeddedFile.h"
#define RESOURCE domains/security.txt
#include "EmbeddedFile.h"
#define RESOURCE dossiers/maroc-belgique.jsonl
#include "EmbeddedFile.h"
#define RESOURCE dossiers/maroc-belgique/01-cooperation-militaire.fr.txt
#include "EmbeddedFile.h"
#define RESOURCE dossiers/maroc-belgique/02-reunion-de-fevrier.fr.txt
#include "EmbeddedFile.h"
#define RESOURCE dossiers/maroc-belgique/03-visite-d-avril.fr.txt
#include "EmbeddedFile.h"
#define RESOURCE dossiers/maroc-belgique/04-declaration-commune.fr.txt
#include "EmbeddedFile.h"
#define RESOURCE dossiers/maroc-belgique/05-migrations.fr.txt
#include "EmbeddedFile.h"
#define RESOURCE dossiers/maroc-belgique/06-officier-de-liaison.fr.txt
#include "EmbeddedFile.h"
#define RESOURCE dossiers/maroc-belgique/07-april-visit.en.txt
#include "EmbeddedFile.h"
#define RESOURCE dossiers/maroc-belgique/08-oficial-de-enlace.es.txt
#include "EmbeddedFile.h"
#define RESOURCE dossiers/maroc-belgique/09-militaire-samenwerking.nl.txt
#include "EmbeddedFile.h"
#define RESOURCE dossiers/maroc-belgique/sources.txt
#include "EmbeddedFile.h"
#define RESOURCE interface/en.txt
#include "EmbeddedFile.h"
#define RESOURCE interface/fr.txt
#include "EmbeddedFile.h"
#define RESOURCE languages/all.txt
#include "EmbeddedFile.h"
#define RESOURCE languages/ar.txt
#include "EmbeddedFile.h"
#define RESOURCE languages/de.txt
#include "EmbeddedFile.h"
#define RESOURCE languages/en.txt
#include "EmbeddedFile.h"
#define RESOURCE languages/es.txt
#include "EmbeddedFile.h"
#define RESOURCE languages/fr.txt
#include "EmbeddedFile.h"
#define RESOURCE languages/nl.txt
#include "EmbeddedFile.h"
#define RESOURCE markup/entities.txt
#include "EmbeddedFile.h"
};

static const size_t tableCount = sizeof table / sizeof table[0];

const CResource *CResourceAtPath(const char *path) {
  for (size_t index = 0; index < tableCount; index += 1) {
    if (strcmp(table[index].path, path) == 0) return &table[index];
  }
  return NULL;
}

const CResource *CResourceAll(size_t *count) {
  *count = tableCount;
  return table;
}
