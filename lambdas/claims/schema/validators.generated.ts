// @ts-nocheck
// Generated from schemas/dataset by `npm run generate`. Do not edit.
import func77Module from "ajv/dist/runtime/ucs2length.js";
import func27Module from "ajv/dist/runtime/equal.js";
"use strict";
export const source = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Source","description":"One document that was read: what it is, whom it mentions, and each of its passages that takes a stance on a claim. Its id is the name of its file. No sentence of the document is stored.","type":"object","required":["$schema","title","publisher","source_type","language","published_basis","completeness","lineage","capture","mentions","attestations"],"additionalProperties":false,"if":{"properties":{"published_basis":{"const":"unknown"}}},"else":{"required":["published"]},"properties":{"$schema":{"description":"Where editors find this schema.","const":"../../schemas/dataset/source.schema.json"},"status":{"$ref":"vocabulary.schema.json#/$defs/status"},"replaced_by":{"$ref":"common.schema.json#/$defs/slug","description":"The source that replaces this one. Only where the status is merged."},"reason":{"$ref":"common.schema.json#/$defs/text","description":"Why the source was retired. Only where the status is retired."},"title":{"$ref":"common.schema.json#/$defs/short_text","description":"The document's title; of a longer one its first six words and …, since no seven words of a document are stored in a row. A title supplied by the curator stands in square brackets.","x-standard":"ISBD 2011 area 1 on supplied and abridged titles"},"publisher":{"$ref":"common.schema.json#/$defs/slug","description":"The entity that published the document."},"originator":{"$ref":"common.schema.json#/$defs/slug","description":"The entity that wrote the text, where that is not the publisher: a news agency, a think tank."},"author":{"$ref":"common.schema.json#/$defs/short_text","description":"The byline."},"source_type":{"$ref":"vocabulary.schema.json#/$defs/source_type"},"language":{"description":"The language of the document, as a language tag: en, ar, ku.","x-standard":"BCP 47","type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$","maxLength":20},"published":{"$ref":"common.schema.json#/$defs/edtf","description":"When the document was published. Left out only where that is unknown."},"published_basis":{"$ref":"vocabulary.schema.json#/$defs/published_basis"},"note":{"$ref":"common.schema.json#/$defs/text","description":"How the date was derived, and what else a reader must know of the document."},"url":{"$ref":"common.schema.json#/$defs/url","description":"The address of the document."},"archive_url":{"$ref":"common.schema.json#/$defs/url","description":"The address of an archived copy."},"completeness":{"$ref":"vocabulary.schema.json#/$defs/completeness"},"lineage":{"$ref":"common.schema.json#/$defs/slug","description":"Documents with the same value share text or material and are not independent witnesses."},"derived_from":{"description":"What the document was made from: the id of a source of this dataset, or an https address.","x-standard":"W3C PROV-O wasDerivedFrom","type":"string","pattern":"^([a-z0-9]+(-[a-z0-9]+)*|https://\\S+)$","maxLength":500},"derivation":{"$ref":"vocabulary.schema.json#/$defs/derivation"},"capture":{"$ref":"#/$defs/capture"},"mentions":{"description":"How the document names each entity: one item per entity and spelling.","x-sorted-by":["entity","spelled"],"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/mention"}},"attestations":{"description":"The passages that take a stance on a claim, in the order of n.","x-sorted-by":["n"],"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/attestation"}}},"$defs":{"mention":{"description":"One spelling of one entity in the document.","type":"object","required":["entity","spelled","paragraph"],"additionalProperties":false,"properties":{"entity":{"$ref":"common.schema.json#/$defs/slug","description":"The id of the entity."},"spelled":{"$ref":"common.schema.json#/$defs/short_text","description":"The spelling, as in the document."},"described_as":{"$ref":"common.schema.json#/$defs/short_text","description":"The office or description that the document gives it, in at most six words of the document.","x-standard":"PARC 3.0 source description"},"paragraph":{"$ref":"common.schema.json#/$defs/position","description":"The first paragraph with this spelling, counted from 1."}}},"attestation":{"description":"One passage of the document taking a stance on one claim, with its chain of attribution. Its id is the source's id, # and n.","type":"object","required":["n","claim","stance","certainty","author_commitment","quotation","via","at"],"additionalProperties":false,"properties":{"n":{"$ref":"common.schema.json#/$defs/position","description":"The number of the attestation, counted from 1 without a gap. A number is never used again: one that is given up is retired."},"status":{"description":"What became of an attestation that was given up.","const":"retired"},"reason":{"$ref":"common.schema.json#/$defs/text","description":"Why the attestation was retired."},"claim":{"$ref":"common.schema.json#/$defs/claim_id","description":"The claim that the passage is about."},"stance":{"$ref":"vocabulary.schema.json#/$defs/stance"},"certainty":{"$ref":"vocabulary.schema.json#/$defs/certainty","description":"How firmly the innermost speaker stands behind the stance."},"author_commitment":{"$ref":"vocabulary.schema.json#/$defs/certainty","description":"How firmly the publisher itself stands behind the same stance: U where it only passes on what others say."},"hedge":{"$ref":"vocabulary.schema.json#/$defs/hedge"},"hedge_cue":{"$ref":"common.schema.json#/$defs/cue","description":"The word or words of the passage that hedge, at most three.","x-standard":"CoNLL-2010 hedge cues"},"quotation":{"$ref":"vocabulary.schema.json#/$defs/quotation"},"via":{"description":"The speakers between the publisher and the proposition, from the outermost to the innermost. Empty where the publisher speaks for itself.","x-standard":"PARC 3.0 nested attribution (Pareti 2015)","type":"array","maxItems":8,"items":{"$ref":"#/$defs/speaker"}},"date_reported":{"$ref":"common.schema.json#/$defs/edtf","description":"When this passage says it happened, resolved against this document alone."},"date_basis":{"$ref":"vocabulary.schema.json#/$defs/date_basis"},"note":{"$ref":"common.schema.json#/$defs/text","description":"Why it was coded so, where a second reader might differ."},"at":{"$ref":"#/$defs/locator"}}},"speaker":{"description":"One link of the chain: a named agent or a label of ours for one that is not named.","type":"object","required":["kind","channel"],"additionalProperties":false,"if":{"required":["kind"],"properties":{"kind":{"enum":["person","institution","media"]}}},"then":{"required":["agent"],"properties":{"label":false}},"else":{"required":["label"],"properties":{"agent":false}},"properties":{"kind":{"$ref":"vocabulary.schema.json#/$defs/agent_kind"},"agent":{"$ref":"common.schema.json#/$defs/slug","description":"The entity that speaks, where it is named."},"label":{"$ref":"common.schema.json#/$defs/short_text","description":"Who speaks, in our words, where it is not named."},"affiliation":{"$ref":"common.schema.json#/$defs/slug","description":"The entity that an unnamed speaker is said to belong to."},"channel":{"$ref":"vocabulary.schema.json#/$defs/channel"},"recipient":{"$ref":"common.schema.json#/$defs/slug","description":"The entity that was told, where the passage names one."},"cue":{"$ref":"common.schema.json#/$defs/cue","description":"The word or words that attribute, at most three: said, told, according to.","x-standard":"PARC 3.0 cue span"}}},"locator":{"description":"Where the passage stands, and digests by which a holder of the document can find and check it.","x-standard":"W3C Web Annotation TextPositionSelector, with code points of the normalised text","type":"object","required":["section","paragraph","start","end","fold_len","sha256"],"additionalProperties":false,"properties":{"section":{"$ref":"vocabulary.schema.json#/$defs/section"},"paragraph":{"$ref":"common.schema.json#/$defs/position","description":"The paragraph in which the passage starts, counted from 1."},"start":{"description":"The first code point of the passage in the whole normalised text, counted from 0.","type":"integer","minimum":0,"maximum":10000000},"end":{"description":"The code point after the last one of the passage.","type":"integer","minimum":1,"maximum":10000000},"fold_len":{"$ref":"common.schema.json#/$defs/position","description":"How many code points the folded passage has. Folded: NFKD, marks dropped, lower case, letters and digits only."},"sha256":{"$ref":"common.schema.json#/$defs/sha256","description":"The digest of the folded passage in UTF-8."}}},"capture":{"description":"What the captured text was, so that whoever holds a copy can tell whether it is the same.","type":"object","required":["normalisation","paragraphing","paragraphs","chars","text_sha256"],"additionalProperties":false,"properties":{"normalisation":{"description":"The version of the normalisation: UTF-8 without byte order mark, NFC, line feeds, zero-width characters and soft hyphens removed, white space collapsed, paragraphs joined by a line feed.","const":1},"paragraphing":{"$ref":"vocabulary.schema.json#/$defs/paragraphing"},"paragraphs":{"$ref":"common.schema.json#/$defs/position","description":"How many paragraphs the normalised text has."},"chars":{"$ref":"common.schema.json#/$defs/position","description":"How many Unicode code points the normalised text has."},"text_sha256":{"$ref":"common.schema.json#/$defs/sha256","description":"The digest of the normalised text in UTF-8."}}}}};
const func0 = Object.prototype.hasOwnProperty;
const func77 = func77Module.default ?? func77Module;
const schema21 = {"description":"What became of an id that was given up. An id in use has no status.","x-standard":"ROR and OSV practice for withdrawn and merged records","enum":["merged","retired"]};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "merged") || (data === "retired"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema21.enum},message:"must be equal to one of the allowed values",schema:schema21.enum,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"description":"An id made of lower-case ASCII letters, digits and single hyphens. Minted once, never re-derived when a spelling or a date is corrected.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":64};
const pattern3 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func77(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"description":"Plain text on one line, in the curator's words.","type":"string","pattern":"^\\S(.*\\S)?$","maxLength":500};
const pattern4 = new RegExp("^\\S(.*\\S)?$", "u");

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func77(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern4.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\"",schema:"^\\S(.*\\S)?$",parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema25 = {"description":"A few words on one line.","type":"string","pattern":"^\\S(.*\\S)?$","maxLength":120};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func77(data) > 120){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters",schema:120,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern4.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\"",schema:"^\\S(.*\\S)?$",parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema26 = {"description":"What kind of document the source is.","x-standard":"Zotero 7 item types and IPTC Genre, reduced","enum":["news_report","agency_report","opinion","monitoring_digest","official_document","reference","social_media","other"]};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((((data === "news_report") || (data === "agency_report")) || (data === "opinion")) || (data === "monitoring_digest")) || (data === "official_document")) || (data === "reference")) || (data === "social_media")) || (data === "other"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema26.enum},message:"must be equal to one of the allowed values",schema:schema26.enum,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema27 = {"description":"A date: YYYY, YYYY-MM or YYYY-MM-DD, each optionally followed by ? (uncertain), ~ (approximate) or % (both); a/b from one to the other; [a,b] one of the two; a/.. with an open end.","x-standard":"EDTF, ISO 8601-2:2019 annex A, levels 0 to 2 in part","type":"string","pattern":"^(\\[\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?,\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?\\]|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?(/(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?))?)$","maxLength":32};
const pattern7 = new RegExp("^(\\[\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?,\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?\\]|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?(/(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?))?)$", "u");

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func77(data) > 32){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern7.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(\\[\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?,\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?\\]|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?(/(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?))?)$"},message:"must match pattern \""+"^(\\[\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?,\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?\\]|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?(/(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?))?)$"+"\"",schema:"^(\\[\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?,\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?\\]|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?(/(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?))?)$",parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = {"description":"Where the date of publication was read.","x-standard":"ISBD area 4 and RDA 2.8.6 on supplied dates of publication","enum":["stated","url","derived","unknown"]};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "stated") || (data === "url")) || (data === "derived")) || (data === "unknown"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema28.enum},message:"must be equal to one of the allowed values",schema:schema28.enum,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema29 = {"description":"An address, https only, without credentials. It is recorded, never fetched.","x-standard":"WHATWG URL","type":"string","pattern":"^https://\\S+$","maxLength":500};
const pattern8 = new RegExp("^https://\\S+$", "u");

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func77(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern8.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https://\\S+$"},message:"must match pattern \""+"^https://\\S+$"+"\"",schema:"^https://\\S+$",parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema30 = {"description":"How much of the document was captured.","x-standard":"Ours","enum":["full","truncated","excerpt"]};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((data === "full") || (data === "truncated")) || (data === "excerpt"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema30.enum},message:"must be equal to one of the allowed values",schema:schema30.enum,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema31 = {"description":"How the document was made from an earlier one.","x-standard":"W3C PROV-O wasDerivedFrom, qualified after FRBR expression-to-expression relations","enum":["republication","agency_copy","translation","summary"]};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "republication") || (data === "agency_copy")) || (data === "translation")) || (data === "summary"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema31.enum},message:"must be equal to one of the allowed values",schema:schema31.enum,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema32 = {"description":"What the captured text was, so that whoever holds a copy can tell whether it is the same.","type":"object","required":["normalisation","paragraphing","paragraphs","chars","text_sha256"],"additionalProperties":false,"properties":{"normalisation":{"description":"The version of the normalisation: UTF-8 without byte order mark, NFC, line feeds, zero-width characters and soft hyphens removed, white space collapsed, paragraphs joined by a line feed.","const":1},"paragraphing":{"$ref":"vocabulary.schema.json#/$defs/paragraphing"},"paragraphs":{"$ref":"common.schema.json#/$defs/position","description":"How many paragraphs the normalised text has."},"chars":{"$ref":"common.schema.json#/$defs/position","description":"How many Unicode code points the normalised text has."},"text_sha256":{"$ref":"common.schema.json#/$defs/sha256","description":"The digest of the normalised text in UTF-8."}}};
const schema33 = {"description":"How paragraphs are told apart in the captured text.","x-standard":"Normalisation 1 of this dataset","enum":["line","blank_line"]};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "line") || (data === "blank_line"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values",schema:schema33.enum,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema34 = {"description":"A number counted from 1.","type":"integer","minimum":1,"maximum":1000000};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema35 = {"description":"A SHA-256 digest as 64 lower-case hexadecimal digits.","x-standard":"FIPS 180-4","type":"string","pattern":"^[0-9a-f]{64}$"};
const pattern10 = new RegExp("^[0-9a-f]{64}$", "u");

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern10.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.normalisation === undefined) || (!(func0.call(data, "normalisation")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "normalisation"},message:"must have required property '"+"normalisation"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.paragraphing === undefined) || (!(func0.call(data, "paragraphing")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "paragraphing"},message:"must have required property '"+"paragraphing"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.paragraphs === undefined) || (!(func0.call(data, "paragraphs")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "paragraphs"},message:"must have required property '"+"paragraphs"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.chars === undefined) || (!(func0.call(data, "chars")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chars"},message:"must have required property '"+"chars"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.text_sha256 === undefined) || (!(func0.call(data, "text_sha256")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text_sha256"},message:"must have required property '"+"text_sha256"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "normalisation") || (key0 === "paragraphing")) || (key0 === "paragraphs")) || (key0 === "chars")) || (key0 === "text_sha256"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.normalisation !== undefined && func0.call(data, "normalisation")){
let data0 = data.normalisation;
if(1 !== data0){
const err6 = {instancePath:instancePath+"/normalisation",schemaPath:"#/properties/normalisation/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema32.properties.normalisation,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.paragraphing !== undefined && func0.call(data, "paragraphing")){
if(!(validate82(data.paragraphing, {instancePath:instancePath+"/paragraphing",parentData:data,parentDataProperty:"paragraphing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.paragraphs !== undefined && func0.call(data, "paragraphs")){
if(!(validate84(data.paragraphs, {instancePath:instancePath+"/paragraphs",parentData:data,parentDataProperty:"paragraphs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.chars !== undefined && func0.call(data, "chars")){
if(!(validate84(data.chars, {instancePath:instancePath+"/chars",parentData:data,parentDataProperty:"chars",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.text_sha256 !== undefined && func0.call(data, "text_sha256")){
if(!(validate87(data.text_sha256, {instancePath:instancePath+"/text_sha256",parentData:data,parentDataProperty:"text_sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema36 = {"description":"One spelling of one entity in the document.","type":"object","required":["entity","spelled","paragraph"],"additionalProperties":false,"properties":{"entity":{"$ref":"common.schema.json#/$defs/slug","description":"The id of the entity."},"spelled":{"$ref":"common.schema.json#/$defs/short_text","description":"The spelling, as in the document."},"described_as":{"$ref":"common.schema.json#/$defs/short_text","description":"The office or description that the document gives it, in at most six words of the document.","x-standard":"PARC 3.0 source description"},"paragraph":{"$ref":"common.schema.json#/$defs/position","description":"The first paragraph with this spelling, counted from 1."}}};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.entity === undefined) || (!(func0.call(data, "entity")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entity"},message:"must have required property '"+"entity"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.spelled === undefined) || (!(func0.call(data, "spelled")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spelled"},message:"must have required property '"+"spelled"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.paragraph === undefined) || (!(func0.call(data, "paragraph")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "paragraph"},message:"must have required property '"+"paragraph"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "entity") || (key0 === "spelled")) || (key0 === "described_as")) || (key0 === "paragraph"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.entity !== undefined && func0.call(data, "entity")){
if(!(validate57(data.entity, {instancePath:instancePath+"/entity",parentData:data,parentDataProperty:"entity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.spelled !== undefined && func0.call(data, "spelled")){
if(!(validate61(data.spelled, {instancePath:instancePath+"/spelled",parentData:data,parentDataProperty:"spelled",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.described_as !== undefined && func0.call(data, "described_as")){
if(!(validate61(data.described_as, {instancePath:instancePath+"/described_as",parentData:data,parentDataProperty:"described_as",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.paragraph !== undefined && func0.call(data, "paragraph")){
if(!(validate84(data.paragraph, {instancePath:instancePath+"/paragraph",parentData:data,parentDataProperty:"paragraph",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"description":"One passage of the document taking a stance on one claim, with its chain of attribution. Its id is the source's id, # and n.","type":"object","required":["n","claim","stance","certainty","author_commitment","quotation","via","at"],"additionalProperties":false,"properties":{"n":{"$ref":"common.schema.json#/$defs/position","description":"The number of the attestation, counted from 1 without a gap. A number is never used again: one that is given up is retired."},"status":{"description":"What became of an attestation that was given up.","const":"retired"},"reason":{"$ref":"common.schema.json#/$defs/text","description":"Why the attestation was retired."},"claim":{"$ref":"common.schema.json#/$defs/claim_id","description":"The claim that the passage is about."},"stance":{"$ref":"vocabulary.schema.json#/$defs/stance"},"certainty":{"$ref":"vocabulary.schema.json#/$defs/certainty","description":"How firmly the innermost speaker stands behind the stance."},"author_commitment":{"$ref":"vocabulary.schema.json#/$defs/certainty","description":"How firmly the publisher itself stands behind the same stance: U where it only passes on what others say."},"hedge":{"$ref":"vocabulary.schema.json#/$defs/hedge"},"hedge_cue":{"$ref":"common.schema.json#/$defs/cue","description":"The word or words of the passage that hedge, at most three.","x-standard":"CoNLL-2010 hedge cues"},"quotation":{"$ref":"vocabulary.schema.json#/$defs/quotation"},"via":{"description":"The speakers between the publisher and the proposition, from the outermost to the innermost. Empty where the publisher speaks for itself.","x-standard":"PARC 3.0 nested attribution (Pareti 2015)","type":"array","maxItems":8,"items":{"$ref":"#/$defs/speaker"}},"date_reported":{"$ref":"common.schema.json#/$defs/edtf","description":"When this passage says it happened, resolved against this document alone."},"date_basis":{"$ref":"vocabulary.schema.json#/$defs/date_basis"},"note":{"$ref":"common.schema.json#/$defs/text","description":"Why it was coded so, where a second reader might differ."},"at":{"$ref":"#/$defs/locator"}}};
const schema38 = {"description":"\"c-\" and six random characters of Crockford's base 32 in lower case, so that parallel pull requests do not collide.","x-standard":"Crockford Base32","type":"string","pattern":"^c-[0-9abcdefghjkmnpqrstvwxyz]{6}$"};
const pattern11 = new RegExp("^c-[0-9abcdefghjkmnpqrstvwxyz]{6}$", "u");

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern11.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^c-[0-9abcdefghjkmnpqrstvwxyz]{6}$"},message:"must match pattern \""+"^c-[0-9abcdefghjkmnpqrstvwxyz]{6}$"+"\"",schema:"^c-[0-9abcdefghjkmnpqrstvwxyz]{6}$",parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema39 = {"description":"Which side the innermost speaker takes on the proposition.","x-standard":"FactBank 1.0 polarity (Saurí and Pustejovsky 2009, section 4); no_comment is ours","enum":["affirms","denies","uncommitted","no_comment"]};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "affirms") || (data === "denies")) || (data === "uncommitted")) || (data === "no_comment"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values",schema:schema39.enum,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema40 = {"description":"How firmly a speaker stands behind the stance.","x-standard":"FactBank 1.0 modality (Saurí and Pustejovsky 2009, section 4)","enum":["CT","PR","PS","U"]};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "CT") || (data === "PR")) || (data === "PS")) || (data === "U"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values",schema:schema40.enum,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema41 = {"description":"How the passage weakens or defers what it says. Left out where it does neither.","x-standard":"CoNLL-2010 shared task hedge cues (Farkas et al. 2010), classed after Hyland 1998; prospective after TimeML I_ACTION","enum":["hearsay","epistemic","distancing","conditional","prospective"]};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((data === "hearsay") || (data === "epistemic")) || (data === "distancing")) || (data === "conditional")) || (data === "prospective"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values",schema:schema41.enum,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema42 = {"description":"At most three words of the passage.","type":"string","pattern":"^\\S+( \\S+){0,2}$","maxLength":40};
const pattern12 = new RegExp("^\\S+( \\S+){0,2}$", "u");

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func77(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern12.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\S+( \\S+){0,2}$"},message:"must match pattern \""+"^\\S+( \\S+){0,2}$"+"\"",schema:"^\\S+( \\S+){0,2}$",parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema43 = {"description":"Whose words carry the proposition in the passage.","x-standard":"PARC 3.0 attribution relations (Pareti 2015, section 3): direct, indirect and mixed","enum":["none","indirect","direct","mixed"]};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "none") || (data === "indirect")) || (data === "direct")) || (data === "mixed"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema43.enum},message:"must be equal to one of the allowed values",schema:schema43.enum,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema44 = {"description":"One link of the chain: a named agent or a label of ours for one that is not named.","type":"object","required":["kind","channel"],"additionalProperties":false,"if":{"required":["kind"],"properties":{"kind":{"enum":["person","institution","media"]}}},"then":{"required":["agent"],"properties":{"label":false}},"else":{"required":["label"],"properties":{"agent":false}},"properties":{"kind":{"$ref":"vocabulary.schema.json#/$defs/agent_kind"},"agent":{"$ref":"common.schema.json#/$defs/slug","description":"The entity that speaks, where it is named."},"label":{"$ref":"common.schema.json#/$defs/short_text","description":"Who speaks, in our words, where it is not named."},"affiliation":{"$ref":"common.schema.json#/$defs/slug","description":"The entity that an unnamed speaker is said to belong to."},"channel":{"$ref":"vocabulary.schema.json#/$defs/channel"},"recipient":{"$ref":"common.schema.json#/$defs/slug","description":"The entity that was told, where the passage names one."},"cue":{"$ref":"common.schema.json#/$defs/cue","description":"The word or words that attribute, at most three: said, told, according to.","x-standard":"PARC 3.0 cue span"}}};
const schema45 = {"description":"What is known about who speaks.","x-standard":"ICD 206 source descriptors (ODNI 2015); FactBank 1.0 source GEN for generic","enum":["person","institution","media","media_unnamed","group_unnamed","anonymous","generic","unspecified"]};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((((data === "person") || (data === "institution")) || (data === "media")) || (data === "media_unnamed")) || (data === "group_unnamed")) || (data === "anonymous")) || (data === "generic")) || (data === "unspecified"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values",schema:schema45.enum,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema46 = {"description":"How the words travelled from this speaker to the next one outwards.","x-standard":"ICD 206 source descriptors (ODNI 2015)","enum":["statement","told","media_report","document","none"]};

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((data === "statement") || (data === "told")) || (data === "media_report")) || (data === "document")) || (data === "none"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema46.enum},message:"must be equal to one of the allowed values",schema:schema46.enum,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.kind !== undefined && func0.call(data, "kind")){
let data0 = data.kind;
if(!(((data0 === "person") || (data0 === "institution")) || (data0 === "media"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.agent === undefined) || (!(func0.call(data, "agent")))){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "agent"},message:"must have required property '"+"agent"+"'",schema:schema44.then.required,parentSchema:schema44.then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.label !== undefined && func0.call(data, "label")){
const err3 = {instancePath:instancePath+"/label",schemaPath:"#/then/properties/label/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema44.then.properties.label,data:data.label};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.label = true;
props0.kind = true;
}
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.label === undefined) || (!(func0.call(data, "label")))){
const err4 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'",schema:schema44.else.required,parentSchema:schema44.else,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.agent !== undefined && func0.call(data, "agent")){
const err5 = {instancePath:instancePath+"/agent",schemaPath:"#/else/properties/agent/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema44.else.properties.agent,data:data.agent};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.agent = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema44.if,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.channel === undefined) || (!(func0.call(data, "channel")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channel"},message:"must have required property '"+"channel"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "kind") || (key0 === "agent")) || (key0 === "label")) || (key0 === "affiliation")) || (key0 === "channel")) || (key0 === "recipient")) || (key0 === "cue"))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
if(!(validate113(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
if(data.agent !== undefined && func0.call(data, "agent")){
if(!(validate57(data.agent, {instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined && func0.call(data, "label")){
if(!(validate61(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.affiliation !== undefined && func0.call(data, "affiliation")){
if(!(validate57(data.affiliation, {instancePath:instancePath+"/affiliation",parentData:data,parentDataProperty:"affiliation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.channel !== undefined && func0.call(data, "channel")){
if(!(validate118(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.recipient !== undefined && func0.call(data, "recipient")){
if(!(validate57(data.recipient, {instancePath:instancePath+"/recipient",parentData:data,parentDataProperty:"recipient",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.cue !== undefined && func0.call(data, "cue")){
if(!(validate108(data.cue, {instancePath:instancePath+"/cue",parentData:data,parentDataProperty:"cue",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema47 = {"description":"How the date of the event was read from the passage.","x-standard":"TimeML 1.2.1 TIMEX3 anchorTimeID","enum":["explicit","explicit_partial","relative_to_publication","relative_to_event","curator_inference"]};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((data === "explicit") || (data === "explicit_partial")) || (data === "relative_to_publication")) || (data === "relative_to_event")) || (data === "curator_inference"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema47.enum},message:"must be equal to one of the allowed values",schema:schema47.enum,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema48 = {"description":"Where the passage stands, and digests by which a holder of the document can find and check it.","x-standard":"W3C Web Annotation TextPositionSelector, with code points of the normalised text","type":"object","required":["section","paragraph","start","end","fold_len","sha256"],"additionalProperties":false,"properties":{"section":{"$ref":"vocabulary.schema.json#/$defs/section"},"paragraph":{"$ref":"common.schema.json#/$defs/position","description":"The paragraph in which the passage starts, counted from 1."},"start":{"description":"The first code point of the passage in the whole normalised text, counted from 0.","type":"integer","minimum":0,"maximum":10000000},"end":{"description":"The code point after the last one of the passage.","type":"integer","minimum":1,"maximum":10000000},"fold_len":{"$ref":"common.schema.json#/$defs/position","description":"How many code points the folded passage has. Folded: NFKD, marks dropped, lower case, letters and digits only."},"sha256":{"$ref":"common.schema.json#/$defs/sha256","description":"The digest of the folded passage in UTF-8."}}};
const schema49 = {"description":"Which part of the document the passage stands in.","x-standard":"NITF 3.6 body.head and body.content; NewsML-G2 headline","enum":["headline","standfirst","body","caption","footnote"]};

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((data === "headline") || (data === "standfirst")) || (data === "body")) || (data === "caption")) || (data === "footnote"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema49.enum},message:"must be equal to one of the allowed values",schema:schema49.enum,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.section === undefined) || (!(func0.call(data, "section")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "section"},message:"must have required property '"+"section"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.paragraph === undefined) || (!(func0.call(data, "paragraph")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "paragraph"},message:"must have required property '"+"paragraph"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.start === undefined) || (!(func0.call(data, "start")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.end === undefined) || (!(func0.call(data, "end")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.fold_len === undefined) || (!(func0.call(data, "fold_len")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fold_len"},message:"must have required property '"+"fold_len"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.sha256 === undefined) || (!(func0.call(data, "sha256")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "section") || (key0 === "paragraph")) || (key0 === "start")) || (key0 === "end")) || (key0 === "fold_len")) || (key0 === "sha256"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.section !== undefined && func0.call(data, "section")){
if(!(validate128(data.section, {instancePath:instancePath+"/section",parentData:data,parentDataProperty:"section",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
if(data.paragraph !== undefined && func0.call(data, "paragraph")){
if(!(validate84(data.paragraph, {instancePath:instancePath+"/paragraph",parentData:data,parentDataProperty:"paragraph",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.start !== undefined && func0.call(data, "start")){
let data2 = data.start;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema48.properties.start.type,parentSchema:schema48.properties.start,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 10000000 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},message:"must be <= 10000000",schema:10000000,parentSchema:schema48.properties.start,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema48.properties.start,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.end !== undefined && func0.call(data, "end")){
let data3 = data.end;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema48.properties.end.type,parentSchema:schema48.properties.end,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 10000000 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},message:"must be <= 10000000",schema:10000000,parentSchema:schema48.properties.end,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema48.properties.end,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.fold_len !== undefined && func0.call(data, "fold_len")){
if(!(validate84(data.fold_len, {instancePath:instancePath+"/fold_len",parentData:data,parentDataProperty:"fold_len",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.sha256 !== undefined && func0.call(data, "sha256")){
if(!(validate87(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.n === undefined) || (!(func0.call(data, "n")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "n"},message:"must have required property '"+"n"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.claim === undefined) || (!(func0.call(data, "claim")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "claim"},message:"must have required property '"+"claim"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.stance === undefined) || (!(func0.call(data, "stance")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stance"},message:"must have required property '"+"stance"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.certainty === undefined) || (!(func0.call(data, "certainty")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "certainty"},message:"must have required property '"+"certainty"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.author_commitment === undefined) || (!(func0.call(data, "author_commitment")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "author_commitment"},message:"must have required property '"+"author_commitment"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.quotation === undefined) || (!(func0.call(data, "quotation")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quotation"},message:"must have required property '"+"quotation"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.via === undefined) || (!(func0.call(data, "via")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "via"},message:"must have required property '"+"via"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.at === undefined) || (!(func0.call(data, "at")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema37.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.n !== undefined && func0.call(data, "n")){
if(!(validate84(data.n, {instancePath:instancePath+"/n",parentData:data,parentDataProperty:"n",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data1 = data.status;
if("retired" !== data1){
const err9 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "retired"},message:"must be equal to constant",schema:"retired",parentSchema:schema37.properties.status,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
if(!(validate59(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.claim !== undefined && func0.call(data, "claim")){
if(!(validate99(data.claim, {instancePath:instancePath+"/claim",parentData:data,parentDataProperty:"claim",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.stance !== undefined && func0.call(data, "stance")){
if(!(validate101(data.stance, {instancePath:instancePath+"/stance",parentData:data,parentDataProperty:"stance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.certainty !== undefined && func0.call(data, "certainty")){
if(!(validate103(data.certainty, {instancePath:instancePath+"/certainty",parentData:data,parentDataProperty:"certainty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data.author_commitment !== undefined && func0.call(data, "author_commitment")){
if(!(validate103(data.author_commitment, {instancePath:instancePath+"/author_commitment",parentData:data,parentDataProperty:"author_commitment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data.hedge !== undefined && func0.call(data, "hedge")){
if(!(validate106(data.hedge, {instancePath:instancePath+"/hedge",parentData:data,parentDataProperty:"hedge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if(data.hedge_cue !== undefined && func0.call(data, "hedge_cue")){
if(!(validate108(data.hedge_cue, {instancePath:instancePath+"/hedge_cue",parentData:data,parentDataProperty:"hedge_cue",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data.quotation !== undefined && func0.call(data, "quotation")){
if(!(validate110(data.quotation, {instancePath:instancePath+"/quotation",parentData:data,parentDataProperty:"quotation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.via !== undefined && func0.call(data, "via")){
let data10 = data.via;
if(Array.isArray(data10)){
if(data10.length > 8){
const err10 = {instancePath:instancePath+"/via",schemaPath:"#/properties/via/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items",schema:8,parentSchema:schema37.properties.via,data:data10};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate112(data10[i0], {instancePath:instancePath+"/via/" + i0,parentData:data10,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/via",schemaPath:"#/properties/via/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema37.properties.via.type,parentSchema:schema37.properties.via,data:data10};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.date_reported !== undefined && func0.call(data, "date_reported")){
if(!(validate68(data.date_reported, {instancePath:instancePath+"/date_reported",parentData:data,parentDataProperty:"date_reported",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.date_basis !== undefined && func0.call(data, "date_basis")){
if(!(validate124(data.date_basis, {instancePath:instancePath+"/date_basis",parentData:data,parentDataProperty:"date_basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate59(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.at !== undefined && func0.call(data, "at")){
if(!(validate127(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern6 = new RegExp("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "u");
const pattern9 = new RegExp("^([a-z0-9]+(-[a-z0-9]+)*|https://\\S+)$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.published_basis !== undefined && func0.call(data, "published_basis")){
if("unknown" !== data.published_basis){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.published === undefined) || (!(func0.call(data, "published")))){
const err1 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "published"},message:"must have required property '"+"published"+"'",schema:schema19.else.required,parentSchema:schema19.else,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema19.if,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.$schema === undefined) || (!(func0.call(data, "$schema")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "$schema"},message:"must have required property '"+"$schema"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.publisher === undefined) || (!(func0.call(data, "publisher")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "publisher"},message:"must have required property '"+"publisher"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.source_type === undefined) || (!(func0.call(data, "source_type")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source_type"},message:"must have required property '"+"source_type"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.language === undefined) || (!(func0.call(data, "language")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "language"},message:"must have required property '"+"language"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.published_basis === undefined) || (!(func0.call(data, "published_basis")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "published_basis"},message:"must have required property '"+"published_basis"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data.completeness === undefined) || (!(func0.call(data, "completeness")))){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "completeness"},message:"must have required property '"+"completeness"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data.lineage === undefined) || (!(func0.call(data, "lineage")))){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lineage"},message:"must have required property '"+"lineage"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data.capture === undefined) || (!(func0.call(data, "capture")))){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "capture"},message:"must have required property '"+"capture"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data.mentions === undefined) || (!(func0.call(data, "mentions")))){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mentions"},message:"must have required property '"+"mentions"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data.attestations === undefined) || (!(func0.call(data, "attestations")))){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attestations"},message:"must have required property '"+"attestations"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema19.properties, key0))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data1 = data.$schema;
if("../../schemas/dataset/source.schema.json" !== data1){
const err15 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/const",keyword:"const",params:{allowedValue: "../../schemas/dataset/source.schema.json"},message:"must be equal to constant",schema:"../../schemas/dataset/source.schema.json",parentSchema:schema19.properties.$schema,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
if(!(validate54(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.replaced_by !== undefined && func0.call(data, "replaced_by")){
if(!(validate57(data.replaced_by, {instancePath:instancePath+"/replaced_by",parentData:data,parentDataProperty:"replaced_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
if(!(validate59(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined && func0.call(data, "title")){
if(!(validate61(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.publisher !== undefined && func0.call(data, "publisher")){
if(!(validate57(data.publisher, {instancePath:instancePath+"/publisher",parentData:data,parentDataProperty:"publisher",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.originator !== undefined && func0.call(data, "originator")){
if(!(validate57(data.originator, {instancePath:instancePath+"/originator",parentData:data,parentDataProperty:"originator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.author !== undefined && func0.call(data, "author")){
if(!(validate61(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.source_type !== undefined && func0.call(data, "source_type")){
if(!(validate66(data.source_type, {instancePath:instancePath+"/source_type",parentData:data,parentDataProperty:"source_type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined && func0.call(data, "language")){
let data10 = data.language;
if(typeof data10 === "string"){
if(func77(data10) > 20){
const err16 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters",schema:20,parentSchema:schema19.properties.language,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern6.test(data10)){
const err17 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"+"\"",schema:"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",parentSchema:schema19.properties.language,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.language.type,parentSchema:schema19.properties.language,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.published !== undefined && func0.call(data, "published")){
if(!(validate68(data.published, {instancePath:instancePath+"/published",parentData:data,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.published_basis !== undefined && func0.call(data, "published_basis")){
if(!(validate70(data.published_basis, {instancePath:instancePath+"/published_basis",parentData:data,parentDataProperty:"published_basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate59(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.url !== undefined && func0.call(data, "url")){
if(!(validate73(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.archive_url !== undefined && func0.call(data, "archive_url")){
if(!(validate73(data.archive_url, {instancePath:instancePath+"/archive_url",parentData:data,parentDataProperty:"archive_url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.completeness !== undefined && func0.call(data, "completeness")){
if(!(validate76(data.completeness, {instancePath:instancePath+"/completeness",parentData:data,parentDataProperty:"completeness",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.lineage !== undefined && func0.call(data, "lineage")){
if(!(validate57(data.lineage, {instancePath:instancePath+"/lineage",parentData:data,parentDataProperty:"lineage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.derived_from !== undefined && func0.call(data, "derived_from")){
let data18 = data.derived_from;
if(typeof data18 === "string"){
if(func77(data18) > 500){
const err19 = {instancePath:instancePath+"/derived_from",schemaPath:"#/properties/derived_from/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema19.properties.derived_from,data:data18};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern9.test(data18)){
const err20 = {instancePath:instancePath+"/derived_from",schemaPath:"#/properties/derived_from/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]+(-[a-z0-9]+)*|https://\\S+)$"},message:"must match pattern \""+"^([a-z0-9]+(-[a-z0-9]+)*|https://\\S+)$"+"\"",schema:"^([a-z0-9]+(-[a-z0-9]+)*|https://\\S+)$",parentSchema:schema19.properties.derived_from,data:data18};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/derived_from",schemaPath:"#/properties/derived_from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.derived_from.type,parentSchema:schema19.properties.derived_from,data:data18};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.derivation !== undefined && func0.call(data, "derivation")){
if(!(validate79(data.derivation, {instancePath:instancePath+"/derivation",parentData:data,parentDataProperty:"derivation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.capture !== undefined && func0.call(data, "capture")){
if(!(validate81(data.capture, {instancePath:instancePath+"/capture",parentData:data,parentDataProperty:"capture",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data.mentions !== undefined && func0.call(data, "mentions")){
let data21 = data.mentions;
if(Array.isArray(data21)){
if(data21.length > 1000){
const err22 = {instancePath:instancePath+"/mentions",schemaPath:"#/properties/mentions/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema19.properties.mentions,data:data21};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len0 = data21.length;
for(let i0=0; i0<len0; i0++){
if(!(validate90(data21[i0], {instancePath:instancePath+"/mentions/" + i0,parentData:data21,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/mentions",schemaPath:"#/properties/mentions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.mentions.type,parentSchema:schema19.properties.mentions,data:data21};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.attestations !== undefined && func0.call(data, "attestations")){
let data23 = data.attestations;
if(Array.isArray(data23)){
if(data23.length > 1000){
const err24 = {instancePath:instancePath+"/attestations",schemaPath:"#/properties/attestations/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema19.properties.attestations,data:data23};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
if(!(validate96(data23[i1], {instancePath:instancePath+"/attestations/" + i1,parentData:data23,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/attestations",schemaPath:"#/properties/attestations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.attestations.type,parentSchema:schema19.properties.attestations,data:data23};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const claim = validate135;
const schema50 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Claim","description":"One proposition, in our words. Its id is the name of its file. Who said it, where and how firmly stands in the attestations of the sources.","type":"object","required":["$schema","type","text","entities"],"additionalProperties":false,"properties":{"$schema":{"description":"Where editors find this schema.","const":"../../schemas/dataset/claim.schema.json"},"status":{"$ref":"vocabulary.schema.json#/$defs/status"},"replaced_by":{"$ref":"common.schema.json#/$defs/claim_id","description":"The claim that replaces this one. Only where the status is merged."},"reason":{"$ref":"common.schema.json#/$defs/text","description":"Why the claim was retired. Only where the status is retired."},"type":{"$ref":"vocabulary.schema.json#/$defs/claim_type"},"text":{"description":"The proposition: one sentence in neutral words of our own, without a full stop. Hedges belong to the attestations, not here.","type":"string","pattern":"^\\S(.*\\S)?$","maxLength":200},"date":{"$ref":"common.schema.json#/$defs/edtf","description":"When the event or state is said to be, wide enough to identify it. Left out where the proposition has no time."},"event_code":{"$ref":"vocabulary.schema.json#/$defs/event_code"},"place":{"$ref":"common.schema.json#/$defs/slug","description":"The entity of type place where it is said to be."},"entities":{"description":"Who and what the proposition is about, sorted by id.","x-sorted-by":["entity","role"],"type":"array","minItems":1,"maxItems":30,"items":{"$ref":"#/$defs/claim_entity"}},"relations":{"description":"How this claim bears on others. A symmetric relation is written once, in the claim whose id sorts first.","x-sorted-by":["type","to"],"type":"array","minItems":1,"maxItems":50,"items":{"$ref":"#/$defs/claim_relation"}},"note":{"$ref":"common.schema.json#/$defs/text","description":"What a reader must know to understand the wording or the date. Facts from outside the sources stand only here and say so."}},"$defs":{"claim_entity":{"description":"One entity in its role.","type":"object","required":["entity","role"],"additionalProperties":false,"properties":{"entity":{"$ref":"common.schema.json#/$defs/slug","description":"The id of the entity."},"role":{"$ref":"vocabulary.schema.json#/$defs/entity_role"}}},"claim_relation":{"description":"One relation, read from this claim to the other.","type":"object","required":["type","to"],"additionalProperties":false,"properties":{"type":{"$ref":"vocabulary.schema.json#/$defs/relation"},"to":{"$ref":"common.schema.json#/$defs/claim_id","description":"The other claim."}}}}};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "merged") || (data === "retired"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema21.enum},message:"must be equal to one of the allowed values",schema:schema21.enum,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern11.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^c-[0-9abcdefghjkmnpqrstvwxyz]{6}$"},message:"must match pattern \""+"^c-[0-9abcdefghjkmnpqrstvwxyz]{6}$"+"\"",schema:"^c-[0-9abcdefghjkmnpqrstvwxyz]{6}$",parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate140.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func77(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern4.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\"",schema:"^\\S(.*\\S)?$",parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema54 = {"description":"What kind of proposition the claim is.","x-standard":"TimeML 1.2.1 event classes; CAMEO 1.1b3","enum":["event","plan","purpose","statement","state","assessment"]};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate142.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((data === "event") || (data === "plan")) || (data === "purpose")) || (data === "statement")) || (data === "state")) || (data === "assessment"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema54.enum},message:"must be equal to one of the allowed values",schema:schema54.enum,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate144.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func77(data) > 32){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern7.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(\\[\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?,\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?\\]|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?(/(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?))?)$"},message:"must match pattern \""+"^(\\[\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?,\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?\\]|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?(/(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?))?)$"+"\"",schema:"^(\\[\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?,\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?\\]|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?(/(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?))?)$",parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}
validate144.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema56 = {"description":"What kind of act the event is. Codes are text: their leading zero is part of them.","x-standard":"CAMEO 1.1b3 (Schrodt 2012, chapter 2)","enum":["010","013","019","020","0212","022","0232","0256","030","0312","032","0332","036","040","042","043","046","051","057","061","062","072","111","112","1122","114","120","138","141","190","195"]};

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate146.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((((((((((((((((((((((((((((data === "010") || (data === "013")) || (data === "019")) || (data === "020")) || (data === "0212")) || (data === "022")) || (data === "0232")) || (data === "0256")) || (data === "030")) || (data === "0312")) || (data === "032")) || (data === "0332")) || (data === "036")) || (data === "040")) || (data === "042")) || (data === "043")) || (data === "046")) || (data === "051")) || (data === "057")) || (data === "061")) || (data === "062")) || (data === "072")) || (data === "111")) || (data === "112")) || (data === "1122")) || (data === "114")) || (data === "120")) || (data === "138")) || (data === "141")) || (data === "190")) || (data === "195"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema56.enum},message:"must be equal to one of the allowed values",schema:schema56.enum,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}
validate146.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate148.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func77(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}
validate148.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema58 = {"description":"One entity in its role.","type":"object","required":["entity","role"],"additionalProperties":false,"properties":{"entity":{"$ref":"common.schema.json#/$defs/slug","description":"The id of the entity."},"role":{"$ref":"vocabulary.schema.json#/$defs/entity_role"}}};
const schema59 = {"description":"What the entity does in the proposition.","x-standard":"CAMEO 1.1b3 source and target actors; participant and object are ours","enum":["actor","target","participant","object"]};

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate152.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "actor") || (data === "target")) || (data === "participant")) || (data === "object"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema59.enum},message:"must be equal to one of the allowed values",schema:schema59.enum,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}
validate152.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate150.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.entity === undefined) || (!(func0.call(data, "entity")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entity"},message:"must have required property '"+"entity"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.role === undefined) || (!(func0.call(data, "role")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "entity") || (key0 === "role"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.entity !== undefined && func0.call(data, "entity")){
if(!(validate148(data.entity, {instancePath:instancePath+"/entity",parentData:data,parentDataProperty:"entity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined && func0.call(data, "role")){
if(!(validate152(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema60 = {"description":"One relation, read from this claim to the other.","type":"object","required":["type","to"],"additionalProperties":false,"properties":{"type":{"$ref":"vocabulary.schema.json#/$defs/relation"},"to":{"$ref":"common.schema.json#/$defs/claim_id","description":"The other claim."}}};
const schema61 = {"description":"How one claim bears on another. Read from the claim that holds it.","x-standard":"Ours; refines after SKOS narrower, supersedes after Dublin Core replaces","enum":["contradicts","alternative_to","refines","supersedes","about"]};

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate156.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((data === "contradicts") || (data === "alternative_to")) || (data === "refines")) || (data === "supersedes")) || (data === "about"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema61.enum},message:"must be equal to one of the allowed values",schema:schema61.enum,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate155.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.to === undefined) || (!(func0.call(data, "to")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "type") || (key0 === "to"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
if(!(validate156(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined && func0.call(data, "to")){
if(!(validate138(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}
validate155.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate135.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.$schema === undefined) || (!(func0.call(data, "$schema")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "$schema"},message:"must have required property '"+"$schema"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.text === undefined) || (!(func0.call(data, "text")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.entities === undefined) || (!(func0.call(data, "entities")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entities"},message:"must have required property '"+"entities"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema50.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if("../../schemas/dataset/claim.schema.json" !== data0){
const err5 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/const",keyword:"const",params:{allowedValue: "../../schemas/dataset/claim.schema.json"},message:"must be equal to constant",schema:"../../schemas/dataset/claim.schema.json",parentSchema:schema50.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
if(!(validate136(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data.replaced_by !== undefined && func0.call(data, "replaced_by")){
if(!(validate138(data.replaced_by, {instancePath:instancePath+"/replaced_by",parentData:data,parentDataProperty:"replaced_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
if(!(validate140(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined && func0.call(data, "type")){
if(!(validate142(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined && func0.call(data, "text")){
let data5 = data.text;
if(typeof data5 === "string"){
if(func77(data5) > 200){
const err6 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema50.properties.text,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern4.test(data5)){
const err7 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\"",schema:"^\\S(.*\\S)?$",parentSchema:schema50.properties.text,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.text.type,parentSchema:schema50.properties.text,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.date !== undefined && func0.call(data, "date")){
if(!(validate144(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if(data.event_code !== undefined && func0.call(data, "event_code")){
if(!(validate146(data.event_code, {instancePath:instancePath+"/event_code",parentData:data,parentDataProperty:"event_code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
if(data.place !== undefined && func0.call(data, "place")){
if(!(validate148(data.place, {instancePath:instancePath+"/place",parentData:data,parentDataProperty:"place",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
if(data.entities !== undefined && func0.call(data, "entities")){
let data9 = data.entities;
if(Array.isArray(data9)){
if(data9.length > 30){
const err9 = {instancePath:instancePath+"/entities",schemaPath:"#/properties/entities/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items",schema:30,parentSchema:schema50.properties.entities,data:data9};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data9.length < 1){
const err10 = {instancePath:instancePath+"/entities",schemaPath:"#/properties/entities/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema50.properties.entities,data:data9};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate150(data9[i0], {instancePath:instancePath+"/entities/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/entities",schemaPath:"#/properties/entities/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema50.properties.entities.type,parentSchema:schema50.properties.entities,data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.relations !== undefined && func0.call(data, "relations")){
let data11 = data.relations;
if(Array.isArray(data11)){
if(data11.length > 50){
const err12 = {instancePath:instancePath+"/relations",schemaPath:"#/properties/relations/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema50.properties.relations,data:data11};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data11.length < 1){
const err13 = {instancePath:instancePath+"/relations",schemaPath:"#/properties/relations/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema50.properties.relations,data:data11};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate155(data11[i1], {instancePath:instancePath+"/relations/" + i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/relations",schemaPath:"#/properties/relations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema50.properties.relations.type,parentSchema:schema50.properties.relations,data:data11};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate140(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const entity = validate161;
const schema62 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Entity","description":"A person, body, group, outlet, weapon system or place that the claims are about. Its id is the name of its file. Offices and titles change, so they are claims of type state, never properties.","type":"object","required":["$schema","type","name"],"additionalProperties":false,"properties":{"$schema":{"description":"Where editors find this schema.","const":"../../schemas/dataset/entity.schema.json"},"status":{"$ref":"vocabulary.schema.json#/$defs/status"},"replaced_by":{"$ref":"common.schema.json#/$defs/slug","description":"The entity that replaces this one. Only where the status is merged."},"reason":{"$ref":"common.schema.json#/$defs/text","description":"Why the entity was retired. Only where the status is retired."},"type":{"$ref":"vocabulary.schema.json#/$defs/entity_type"},"name":{"$ref":"common.schema.json#/$defs/short_text","description":"The name we use, in English. Spellings in the sources are their mentions."},"name_native":{"$ref":"common.schema.json#/$defs/short_text","description":"The name in the entity's own language and script."},"country":{"description":"The country it belongs to, as two capital letters: IQ, RU.","x-standard":"ISO 3166-1 alpha-2","type":"string","pattern":"^[A-Z]{2}$"},"wikidata":{"description":"The Wikidata item that is the same thing, as Q and its number: Q649.","x-standard":"Wikidata Q identifiers","type":"string","pattern":"^Q[1-9]\\d*$","maxLength":12},"part_of":{"$ref":"common.schema.json#/$defs/slug","description":"The entity that this one is a part of."},"note":{"$ref":"common.schema.json#/$defs/text","description":"What tells this entity apart from others."}}};

function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate162.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "merged") || (data === "retired"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema21.enum},message:"must be equal to one of the allowed values",schema:schema21.enum,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}
validate162.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate164.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func77(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate164.errors = vErrors;
return errors === 0;
}
validate164.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate166.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func77(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern4.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\"",schema:"^\\S(.*\\S)?$",parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}
validate166.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema66 = {"description":"What kind of thing the entity is.","x-standard":"FollowTheMoney schemata Person, PublicBody, Organization, Company; the rest are ours","enum":["person","public_body","armed_group","organization","media","weapon_system","place"]};

function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate168.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((((data === "person") || (data === "public_body")) || (data === "armed_group")) || (data === "organization")) || (data === "media")) || (data === "weapon_system")) || (data === "place"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema66.enum},message:"must be equal to one of the allowed values",schema:schema66.enum,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate168.errors = vErrors;
return errors === 0;
}
validate168.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate170.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func77(data) > 120){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters",schema:120,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern4.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\"",schema:"^\\S(.*\\S)?$",parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}
validate170.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern21 = new RegExp("^[A-Z]{2}$", "u");
const pattern22 = new RegExp("^Q[1-9]\\d*$", "u");

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate161.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.$schema === undefined) || (!(func0.call(data, "$schema")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "$schema"},message:"must have required property '"+"$schema"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema62.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if("../../schemas/dataset/entity.schema.json" !== data0){
const err4 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/const",keyword:"const",params:{allowedValue: "../../schemas/dataset/entity.schema.json"},message:"must be equal to constant",schema:"../../schemas/dataset/entity.schema.json",parentSchema:schema62.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
if(!(validate162(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
}
if(data.replaced_by !== undefined && func0.call(data, "replaced_by")){
if(!(validate164(data.replaced_by, {instancePath:instancePath+"/replaced_by",parentData:data,parentDataProperty:"replaced_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
if(!(validate166(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined && func0.call(data, "type")){
if(!(validate168(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate170(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data.name_native !== undefined && func0.call(data, "name_native")){
if(!(validate170(data.name_native, {instancePath:instancePath+"/name_native",parentData:data,parentDataProperty:"name_native",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data.country !== undefined && func0.call(data, "country")){
let data7 = data.country;
if(typeof data7 === "string"){
if(!pattern21.test(data7)){
const err5 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\"",schema:"^[A-Z]{2}$",parentSchema:schema62.properties.country,data:data7};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.country.type,parentSchema:schema62.properties.country,data:data7};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.wikidata !== undefined && func0.call(data, "wikidata")){
let data8 = data.wikidata;
if(typeof data8 === "string"){
if(func77(data8) > 12){
const err7 = {instancePath:instancePath+"/wikidata",schemaPath:"#/properties/wikidata/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters",schema:12,parentSchema:schema62.properties.wikidata,data:data8};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern22.test(data8)){
const err8 = {instancePath:instancePath+"/wikidata",schemaPath:"#/properties/wikidata/pattern",keyword:"pattern",params:{pattern: "^Q[1-9]\\d*$"},message:"must match pattern \""+"^Q[1-9]\\d*$"+"\"",schema:"^Q[1-9]\\d*$",parentSchema:schema62.properties.wikidata,data:data8};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/wikidata",schemaPath:"#/properties/wikidata/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.wikidata.type,parentSchema:schema62.properties.wikidata,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.part_of !== undefined && func0.call(data, "part_of")){
if(!(validate164(data.part_of, {instancePath:instancePath+"/part_of",parentData:data,parentDataProperty:"part_of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate166(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}
validate161.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const coding = validate175;
const schema68 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Coding","description":"How one of two coders coded the attestations, before the two were reconciled. A frozen record: where it differs from the sources it stays as it is. There are two, codings/first.json and codings/second.json, or none.","type":"object","required":["$schema","note","items"],"additionalProperties":false,"properties":{"$schema":{"description":"Where editors find this schema.","const":"../../schemas/dataset/coding.schema.json"},"note":{"$ref":"common.schema.json#/$defs/text","description":"Who coded, by which edition of the manual, and how blind to the other coding."},"items":{"description":"The attestations that were coded: one item each, the same ones in both codings.","x-sorted-by":["attestation"],"type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"#/$defs/coded_attestation"}}},"$defs":{"coded_attestation":{"description":"What the coder decided about one attestation.","type":"object","required":["attestation","stance","certainty","author_commitment","quotation","via"],"additionalProperties":false,"properties":{"attestation":{"description":"The id of the attestation, that is of its source, # and its number: gazette-2021-03-20#3.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*#[1-9][0-9]{0,6}$","maxLength":72},"stance":{"$ref":"vocabulary.schema.json#/$defs/stance"},"certainty":{"$ref":"vocabulary.schema.json#/$defs/certainty","description":"How firmly the innermost speaker stands behind the stance."},"author_commitment":{"$ref":"vocabulary.schema.json#/$defs/certainty","description":"How firmly the publisher itself stands behind the same stance."},"hedge":{"$ref":"vocabulary.schema.json#/$defs/hedge"},"quotation":{"$ref":"vocabulary.schema.json#/$defs/quotation"},"via":{"description":"The speakers between the publisher and the proposition, from the outermost to the innermost. Empty where the publisher speaks for itself.","type":"array","maxItems":8,"items":{"$ref":"#/$defs/coded_speaker"}}}},"coded_speaker":{"description":"One link of the chain, without who it is: agreement is asked of the codes alone.","type":"object","required":["kind","channel"],"additionalProperties":false,"properties":{"kind":{"$ref":"vocabulary.schema.json#/$defs/agent_kind"},"channel":{"$ref":"vocabulary.schema.json#/$defs/channel"}}}}};

function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate176.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func77(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern4.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\"",schema:"^\\S(.*\\S)?$",parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}
validate176.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema70 = {"description":"What the coder decided about one attestation.","type":"object","required":["attestation","stance","certainty","author_commitment","quotation","via"],"additionalProperties":false,"properties":{"attestation":{"description":"The id of the attestation, that is of its source, # and its number: gazette-2021-03-20#3.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*#[1-9][0-9]{0,6}$","maxLength":72},"stance":{"$ref":"vocabulary.schema.json#/$defs/stance"},"certainty":{"$ref":"vocabulary.schema.json#/$defs/certainty","description":"How firmly the innermost speaker stands behind the stance."},"author_commitment":{"$ref":"vocabulary.schema.json#/$defs/certainty","description":"How firmly the publisher itself stands behind the same stance."},"hedge":{"$ref":"vocabulary.schema.json#/$defs/hedge"},"quotation":{"$ref":"vocabulary.schema.json#/$defs/quotation"},"via":{"description":"The speakers between the publisher and the proposition, from the outermost to the innermost. Empty where the publisher speaks for itself.","type":"array","maxItems":8,"items":{"$ref":"#/$defs/coded_speaker"}}}};
const pattern24 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*#[1-9][0-9]{0,6}$", "u");

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate179.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "affirms") || (data === "denies")) || (data === "uncommitted")) || (data === "no_comment"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values",schema:schema39.enum,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}
validate179.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate181.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "CT") || (data === "PR")) || (data === "PS")) || (data === "U"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values",schema:schema40.enum,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate181.errors = vErrors;
return errors === 0;
}
validate181.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate184.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((data === "hearsay") || (data === "epistemic")) || (data === "distancing")) || (data === "conditional")) || (data === "prospective"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values",schema:schema41.enum,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate184.errors = vErrors;
return errors === 0;
}
validate184.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate186.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "none") || (data === "indirect")) || (data === "direct")) || (data === "mixed"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema43.enum},message:"must be equal to one of the allowed values",schema:schema43.enum,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate186.errors = vErrors;
return errors === 0;
}
validate186.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema75 = {"description":"One link of the chain, without who it is: agreement is asked of the codes alone.","type":"object","required":["kind","channel"],"additionalProperties":false,"properties":{"kind":{"$ref":"vocabulary.schema.json#/$defs/agent_kind"},"channel":{"$ref":"vocabulary.schema.json#/$defs/channel"}}};

function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate189.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((((data === "person") || (data === "institution")) || (data === "media")) || (data === "media_unnamed")) || (data === "group_unnamed")) || (data === "anonymous")) || (data === "generic")) || (data === "unspecified"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values",schema:schema45.enum,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}
validate189.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate191.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((data === "statement") || (data === "told")) || (data === "media_report")) || (data === "document")) || (data === "none"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema46.enum},message:"must be equal to one of the allowed values",schema:schema46.enum,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}
validate191.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate188.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema75.required,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.channel === undefined) || (!(func0.call(data, "channel")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channel"},message:"must have required property '"+"channel"+"'",schema:schema75.required,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "kind") || (key0 === "channel"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
if(!(validate189(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data.channel !== undefined && func0.call(data, "channel")){
if(!(validate191(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema75.type,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}
validate188.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate178.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.attestation === undefined) || (!(func0.call(data, "attestation")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attestation"},message:"must have required property '"+"attestation"+"'",schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.stance === undefined) || (!(func0.call(data, "stance")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stance"},message:"must have required property '"+"stance"+"'",schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.certainty === undefined) || (!(func0.call(data, "certainty")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "certainty"},message:"must have required property '"+"certainty"+"'",schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.author_commitment === undefined) || (!(func0.call(data, "author_commitment")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "author_commitment"},message:"must have required property '"+"author_commitment"+"'",schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.quotation === undefined) || (!(func0.call(data, "quotation")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quotation"},message:"must have required property '"+"quotation"+"'",schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.via === undefined) || (!(func0.call(data, "via")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "via"},message:"must have required property '"+"via"+"'",schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "attestation") || (key0 === "stance")) || (key0 === "certainty")) || (key0 === "author_commitment")) || (key0 === "hedge")) || (key0 === "quotation")) || (key0 === "via"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.attestation !== undefined && func0.call(data, "attestation")){
let data0 = data.attestation;
if(typeof data0 === "string"){
if(func77(data0) > 72){
const err7 = {instancePath:instancePath+"/attestation",schemaPath:"#/properties/attestation/maxLength",keyword:"maxLength",params:{limit: 72},message:"must NOT have more than 72 characters",schema:72,parentSchema:schema70.properties.attestation,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern24.test(data0)){
const err8 = {instancePath:instancePath+"/attestation",schemaPath:"#/properties/attestation/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*#[1-9][0-9]{0,6}$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*#[1-9][0-9]{0,6}$"+"\"",schema:"^[a-z0-9]+(-[a-z0-9]+)*#[1-9][0-9]{0,6}$",parentSchema:schema70.properties.attestation,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/attestation",schemaPath:"#/properties/attestation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema70.properties.attestation.type,parentSchema:schema70.properties.attestation,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.stance !== undefined && func0.call(data, "stance")){
if(!(validate179(data.stance, {instancePath:instancePath+"/stance",parentData:data,parentDataProperty:"stance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
if(data.certainty !== undefined && func0.call(data, "certainty")){
if(!(validate181(data.certainty, {instancePath:instancePath+"/certainty",parentData:data,parentDataProperty:"certainty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if(data.author_commitment !== undefined && func0.call(data, "author_commitment")){
if(!(validate181(data.author_commitment, {instancePath:instancePath+"/author_commitment",parentData:data,parentDataProperty:"author_commitment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if(data.hedge !== undefined && func0.call(data, "hedge")){
if(!(validate184(data.hedge, {instancePath:instancePath+"/hedge",parentData:data,parentDataProperty:"hedge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
}
if(data.quotation !== undefined && func0.call(data, "quotation")){
if(!(validate186(data.quotation, {instancePath:instancePath+"/quotation",parentData:data,parentDataProperty:"quotation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
if(data.via !== undefined && func0.call(data, "via")){
let data6 = data.via;
if(Array.isArray(data6)){
if(data6.length > 8){
const err10 = {instancePath:instancePath+"/via",schemaPath:"#/properties/via/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items",schema:8,parentSchema:schema70.properties.via,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate188(data6[i0], {instancePath:instancePath+"/via/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/via",schemaPath:"#/properties/via/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema70.properties.via.type,parentSchema:schema70.properties.via,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema70.type,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate178.errors = vErrors;
return errors === 0;
}
validate178.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate175.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.$schema === undefined) || (!(func0.call(data, "$schema")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "$schema"},message:"must have required property '"+"$schema"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.note === undefined) || (!(func0.call(data, "note")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "note"},message:"must have required property '"+"note"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.items === undefined) || (!(func0.call(data, "items")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "$schema") || (key0 === "note")) || (key0 === "items"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if("../../schemas/dataset/coding.schema.json" !== data0){
const err4 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/const",keyword:"const",params:{allowedValue: "../../schemas/dataset/coding.schema.json"},message:"must be equal to constant",schema:"../../schemas/dataset/coding.schema.json",parentSchema:schema68.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate176(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
if(data.items !== undefined && func0.call(data, "items")){
let data2 = data.items;
if(Array.isArray(data2)){
if(data2.length > 1000){
const err5 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema68.properties.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema68.properties.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate178(data2[i0], {instancePath:instancePath+"/items/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema68.properties.items.type,parentSchema:schema68.properties.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate175.errors = vErrors;
return errors === 0;
}
validate175.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const dataset = validate195;
const schema78 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Descriptor","description":"What the dataset is as a whole. Its version and date are computed, never written here.","type":"object","required":["$schema","name","title","description","licence","creators","keywords"],"additionalProperties":false,"properties":{"$schema":{"description":"Where editors find this schema.","const":"../schemas/dataset/dataset.schema.json"},"name":{"$ref":"common.schema.json#/$defs/slug","description":"The short name used in file names and addresses.","x-standard":"Data Package 2.0 name"},"title":{"$ref":"common.schema.json#/$defs/short_text","description":"The title to cite.","x-standard":"DataCite 4.6 Title"},"description":{"description":"What the dataset is and is not.","x-standard":"DataCite 4.6 Description","type":"string","pattern":"^\\S(.*\\S)?$","maxLength":1000},"licence":{"$ref":"#/$defs/licence"},"creators":{"description":"Who made the dataset, in the order to cite.","x-standard":"DataCite 4.6 Creator","type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/creator"}},"keywords":{"description":"Words by which the dataset is found.","type":"array","minItems":1,"maxItems":30,"uniqueItems":true,"items":{"$ref":"common.schema.json#/$defs/short_text","description":"One keyword."}},"homepage":{"$ref":"common.schema.json#/$defs/url","description":"Where the dataset is published."}},"$defs":{"creator":{"description":"One person or body to cite.","type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"$ref":"common.schema.json#/$defs/short_text","description":"The name to cite."},"orcid":{"description":"The person's ORCID iD: four groups of four digits, the last of which may be X.","x-standard":"ISO 27729, ORCID","type":"string","pattern":"^\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]$"}}},"licence":{"description":"The terms under which the data are published.","x-standard":"Data Package 2.0 licenses; SPDX identifiers","type":"object","required":["name","title","path"],"additionalProperties":false,"properties":{"name":{"$ref":"common.schema.json#/$defs/short_text","description":"The SPDX identifier."},"title":{"$ref":"common.schema.json#/$defs/short_text","description":"The full name."},"path":{"$ref":"common.schema.json#/$defs/url","description":"The address of the text."}}}}};
const func27 = func27Module.default ?? func27Module;

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate196.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func77(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate196.errors = vErrors;
return errors === 0;
}
validate196.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate198.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func77(data) > 120){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters",schema:120,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern4.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\"",schema:"^\\S(.*\\S)?$",parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate198.errors = vErrors;
return errors === 0;
}
validate198.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema81 = {"description":"The terms under which the data are published.","x-standard":"Data Package 2.0 licenses; SPDX identifiers","type":"object","required":["name","title","path"],"additionalProperties":false,"properties":{"name":{"$ref":"common.schema.json#/$defs/short_text","description":"The SPDX identifier."},"title":{"$ref":"common.schema.json#/$defs/short_text","description":"The full name."},"path":{"$ref":"common.schema.json#/$defs/url","description":"The address of the text."}}};

function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate203.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func77(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern8.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https://\\S+$"},message:"must match pattern \""+"^https://\\S+$"+"\"",schema:"^https://\\S+$",parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate203.errors = vErrors;
return errors === 0;
}
validate203.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate200.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.path === undefined) || (!(func0.call(data, "path")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "name") || (key0 === "title")) || (key0 === "path"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate198(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined && func0.call(data, "title")){
if(!(validate198(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
}
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate203(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema81.type,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}
validate200.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema83 = {"description":"One person or body to cite.","type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"$ref":"common.schema.json#/$defs/short_text","description":"The name to cite."},"orcid":{"description":"The person's ORCID iD: four groups of four digits, the last of which may be X.","x-standard":"ISO 27729, ORCID","type":"string","pattern":"^\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]$"}}};
const pattern29 = new RegExp("^\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]$", "u");

function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate206.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema83.required,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "name") || (key0 === "orcid"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate198(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
}
if(data.orcid !== undefined && func0.call(data, "orcid")){
let data1 = data.orcid;
if(typeof data1 === "string"){
if(!pattern29.test(data1)){
const err2 = {instancePath:instancePath+"/orcid",schemaPath:"#/properties/orcid/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]$"},message:"must match pattern \""+"^\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]$"+"\"",schema:"^\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]$",parentSchema:schema83.properties.orcid,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/orcid",schemaPath:"#/properties/orcid/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema83.properties.orcid.type,parentSchema:schema83.properties.orcid,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema83.type,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate206.errors = vErrors;
return errors === 0;
}
validate206.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate195.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.$schema === undefined) || (!(func0.call(data, "$schema")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "$schema"},message:"must have required property '"+"$schema"+"'",schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.description === undefined) || (!(func0.call(data, "description")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.licence === undefined) || (!(func0.call(data, "licence")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "licence"},message:"must have required property '"+"licence"+"'",schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.creators === undefined) || (!(func0.call(data, "creators")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "creators"},message:"must have required property '"+"creators"+"'",schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.keywords === undefined) || (!(func0.call(data, "keywords")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "keywords"},message:"must have required property '"+"keywords"+"'",schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "$schema") || (key0 === "name")) || (key0 === "title")) || (key0 === "description")) || (key0 === "licence")) || (key0 === "creators")) || (key0 === "keywords")) || (key0 === "homepage"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if("../schemas/dataset/dataset.schema.json" !== data0){
const err8 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/const",keyword:"const",params:{allowedValue: "../schemas/dataset/dataset.schema.json"},message:"must be equal to constant",schema:"../schemas/dataset/dataset.schema.json",parentSchema:schema78.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate196(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined && func0.call(data, "title")){
if(!(validate198(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
if(typeof data3 === "string"){
if(func77(data3) > 1000){
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema78.properties.description,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern4.test(data3)){
const err10 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\"",schema:"^\\S(.*\\S)?$",parentSchema:schema78.properties.description,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.description.type,parentSchema:schema78.properties.description,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.licence !== undefined && func0.call(data, "licence")){
if(!(validate200(data.licence, {instancePath:instancePath+"/licence",parentData:data,parentDataProperty:"licence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
if(data.creators !== undefined && func0.call(data, "creators")){
let data5 = data.creators;
if(Array.isArray(data5)){
if(data5.length > 100){
const err12 = {instancePath:instancePath+"/creators",schemaPath:"#/properties/creators/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema78.properties.creators,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5.length < 1){
const err13 = {instancePath:instancePath+"/creators",schemaPath:"#/properties/creators/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema78.properties.creators,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate206(data5[i0], {instancePath:instancePath+"/creators/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/creators",schemaPath:"#/properties/creators/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema78.properties.creators.type,parentSchema:schema78.properties.creators,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.keywords !== undefined && func0.call(data, "keywords")){
let data7 = data.keywords;
if(Array.isArray(data7)){
if(data7.length > 30){
const err15 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items",schema:30,parentSchema:schema78.properties.keywords,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data7.length < 1){
const err16 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema78.properties.keywords,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate198(data7[i1], {instancePath:instancePath+"/keywords/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
}
let i2 = data7.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func27(data7[i2], data7[j0])){
const err17 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema78.properties.keywords,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema78.properties.keywords.type,parentSchema:schema78.properties.keywords,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.homepage !== undefined && func0.call(data, "homepage")){
if(!(validate203(data.homepage, {instancePath:instancePath+"/homepage",parentData:data,parentDataProperty:"homepage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema78.type,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate195.errors = vErrors;
return errors === 0;
}
validate195.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

