// One row of the table in CResources.c, for the path below `Resources/` that the macro RESOURCE
// holds without quotation marks. Included once a file, so it has no include guard.
// The file is embedded a second time only to be measured: `sizeof` leaves no bytes behind.

#define QUOTED(...) #__VA_ARGS__
#define QUOTE(...) QUOTED(__VA_ARGS__)
{
  .path = QUOTE(RESOURCE),
  .bytes = (const unsigned char[]){
#embed QUOTE(../../Resources/RESOURCE) suffix(,) if_empty()
    0},
  .count = sizeof (const unsigned char[]){
#embed QUOTE(../../Resources/RESOURCE) suffix(,) if_empty()
    0} - 1,
},
#undef QUOTE
#undef QUOTED
#undef RESOURCE
