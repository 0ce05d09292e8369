"""The rules, in the order of their codes."""

from twinbib.check.rule import Rule
from twinbib.check.rules import (
    access_date_missing,
    citation_without_reference,
    locator_on_source_without_pages,
    missing_twin,
    page_beyond_page_count,
    page_outside_reference,
    reference_never_cited,
    single_list,
    title_missing,
    twin_issues_differ,
    twin_pages_differ,
    twin_urls_differ,
    twin_urls_spelt_differently,
    twin_volumes_differ,
    twin_years_differ,
    words_unread,
    year_missing,
)

RULES: tuple[Rule, ...] = (
    year_missing.find,
    access_date_missing.find,
    title_missing.find,
    words_unread.find,
    citation_without_reference.find,
    reference_never_cited.find,
    page_outside_reference.find,
    page_beyond_page_count.find,
    locator_on_source_without_pages.find,
    missing_twin.find,
    single_list.find,
    twin_years_differ.find,
    twin_volumes_differ.find,
    twin_issues_differ.find,
    twin_pages_differ.find,
    twin_urls_differ.find,
    twin_urls_spelt_differently.find,
)
