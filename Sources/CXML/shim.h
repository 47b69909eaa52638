#include <libxml/xmlversion.h>
/* Debian's libxml2 converts encodings by ICU and shows ICU's headers, which contradict those inside Foundation.
   Without them only the last fields of a structure lack that is never ours to make. */
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
