package org.w3id.muster.site;

/**
 * A pattern of queries of the cookbook.
 *
 * @param id names it in the address of the page
 * @param title what it finds
 * @param purpose what it is for, and what to mind
 * @param sparql the query, as one can send it
 */
public record QueryPattern(String id, String title, String purpose, String sparql) {}
