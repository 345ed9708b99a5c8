/**
 * The check of a whole store in a POSIX shell with `openssl`, `jq` and coreutils, for whoever trusts no program of ours.
 *
 * It says what `npm run verify` says, but that it leaves out the form of the documents (their JSON Schemas) and whether
 * what was signed follows from the records before: both can only be wrong where the holder of a trusted key made them so.
 * What could fail is never at the left end of a pipe, where POSIX would not show it, unless what is compared would differ.
 */
export const VERIFY_RECIPE = `set -eu
: "\${TRUST:?give the trust file}" "\${VERSION:=}" "\${AT_LEAST:=1}"
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
fail() { echo "NOT VERIFIED: $*" >&2; exit 1; }
digest() { sha256sum <"$1" >"$tmp/sum" && cut -c 1-64 "$tmp/sum"; }

# 1. The trusted keys. The id of a key is the SHA-256 of its DER form.
jq -r '.keys[] | "\\(.from // 1) \\(.until // 9999999999) \\(.keyid // "any")"' "$TRUST" >"$tmp/keys"
k=0
while read -r from until stated; do
  jq -er ".keys[$k].publicKey" "$TRUST" >"$tmp/$k.pem"
  openssl pkey -pubin -in "$tmp/$k.pem" -outform DER -out "$tmp/$k.der" || fail "key $k is no public key"
  id=$(digest "$tmp/$k.der")
  [ "$stated" = any ] || [ "$stated" = "$id" ] || fail "key $k does not have the id that is stated"
  echo "$from $until $id $k" >>"$tmp/trusted"
  k=$((k + 1))
done <"$tmp/keys"

# One good signature is enough, by a key that may sign record number $1. Others are passed over.
is_signed() {
  while read -r from until id k; do
    [ "$from" -le "$1" ] && [ "$1" -le "$until" ] || continue
    jq -r --arg id "$id" '.signatures[] | select(.keyid == $id) | .sig' "$record" >"$tmp/sigs"
    while read -r sig; do
      echo "$sig" >"$tmp/base64" && base64 -d "$tmp/base64" >"$tmp/sig" || continue
      openssl dgst -sha256 -verify "$tmp/$k.pem" -signature "$tmp/sig" "$tmp/signed" >"$tmp/said" 2>&1 && return 0
    done <"$tmp/sigs"
  done <"$tmp/trusted"
  return 1
}

# 2. Every record of the log, from the first.
type=application/vnd.in-toto+json
release='https://in-toto.io/Statement/v1 tag:iraq-russia-claims,2026:release/v1'
fields='[._type, .predicateType, (.predicate | .sequence, .previous // "null", .action, .newest.version, .newest.snapshot,
  .newest.manifest_sha256), (.subject[0] | .name + ":" + .digest.sha256), .predicate.dataset] | join(" ")'
n=0 previous=null dataset=
touch "$tmp/published"
while record=$(printf 'releases/%010d.json' "$((n + 1))") && [ -f "$record" ]; do
  n=$((n + 1))
  jq -es 'length == 1 and (.[0] | [.payload, .signatures[].sig] | all(test("^[A-Za-z0-9+/]+=*$")))' \\
    "$record" >"$tmp/said" 2>&1 || fail "$record is no envelope"
  # In any other than this one form, two readers might take it for two things.
  jq -c '{payloadType, payload, signatures: [.signatures[] | {keyid, sig}]}' "$record" >"$tmp/again"
  cmp -s "$tmp/again" "$record" || fail "$record is not written in the one form"
  [ "$(jq -r .payloadType "$record")" = "$type" ] || fail "$record holds another type of payload"
  jq -j .payload "$record" >"$tmp/base64"
  base64 -d "$tmp/base64" >"$tmp/statement" 2>"$tmp/said" || fail "the payload of $record is not Base64"
  base64 -w 0 "$tmp/statement" | cmp -s - "$tmp/base64" || fail "the payload of $record is not Base64"
  # What is signed is DSSE's encoding of type and payload, each with its length in bytes.
  { printf 'DSSEv1 %d %s %d ' "\${#type}" "$type" "$(wc -c <"$tmp/statement")"; cat "$tmp/statement"; } >"$tmp/signed"
  is_signed "$n" || fail "$record is not signed by a key that is trusted for record $n"
  jq -r "$fields" "$tmp/statement" >"$tmp/fields" 2>"$tmp/said" || fail "$record holds no release"
  read -r form kind number before action version at sha256 subject name <"$tmp/fields" || fail "$record is empty"
  [ "$form $kind" = "$release" ] || fail "$record holds no release"
  [ "$number" = "$n" ] || fail "$record is record $number"
  [ "$before" = "$previous" ] || fail "$record does not follow the record before it"
  [ "\${dataset:=$name}" = "$name" ] || fail "$record is about another dataset"
  previous=$(digest "$record")
  [ "$action" = publish ] || continue
  [ "$subject" = "\${at}manifest.json:$sha256" ] || fail "the subject of $record is not what it publishes"
  echo "$version $at $sha256" >>"$tmp/published"
done
[ "$n" -ge 1 ] || fail "$record is missing"
[ "$n" -ge "$AT_LEAST" ] || fail "the log ends with record $n, and you know of record $AT_LEAST"
set -- releases/[0-9]*.json
[ "$#" -eq "$n" ] || fail "$record is missing, and there are records after it"

# 3. latest.json is a copy of the newest record, and the version that you want was not withdrawn.
newest=$(printf 'releases/%010d.json' "$n")
cmp -s latest.json "$newest" || fail "latest.json is not a copy of $newest"
jq -r '.predicate.yanked[] | .version + " was withdrawn: " + .reason' "$tmp/statement" >"$tmp/yanked"
while read -r yanked why; do
  [ "$yanked" != "$VERSION" ] || fail "$yanked $why"
  echo "note: $yanked $why"
done <"$tmp/yanked"

# 4. The files of each snapshot are those of its manifest, and the manifest is the one that was signed.
checked=
while read -r version at sha256; do
  [ "\${VERSION:-$version}" = "$version" ] || continue
  manifest=\${at}manifest.json
  [ -f "$manifest" ] || fail "$manifest is missing"
  [ "$(digest "$manifest")" = "$sha256" ] || fail "$manifest is not the one that was signed"
  [ "$(jq -r '.name + " " + .version' "$manifest")" = "$dataset $version" ] || fail "$manifest is of another version"
  jq -r '.files[] | "\\(.sha256)  \\(.path)"' "$manifest" >"$tmp/files"
  (cd "$at" && sha256sum --strict --quiet -c "$tmp/files") >"$tmp/said" 2>&1 || fail "$at: $(head -n 1 "$tmp/said")"
  jq -r '.files[] | "\\(.bytes) \\(.path)"' "$manifest" >"$tmp/sizes"
  while read -r bytes path; do
    [ "$(wc -c <"$at$path")" -eq "$bytes" ] || fail "$at$path does not have $bytes bytes"
  done <"$tmp/sizes"
  sed '/  SHA256SUMS$/d' "$tmp/files" >"$tmp/sums"
  cmp -s "$tmp/sums" "\${at}SHA256SUMS" || fail "\${at}SHA256SUMS does not agree with the manifest"
  checked="$checked $version"
done <"$tmp/published"
[ -n "$checked" ] || fail "no record publishes \${VERSION:-anything}"
echo "VERIFIED: $n records of $dataset, and every file of$checked"
`;
