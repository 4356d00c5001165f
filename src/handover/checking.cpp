#include "handover/checking.hpp"

#include "foundation/written.hpp"
#include "handover/bag_check.hpp"
#include "ledger/entry_form.hpp"
#include "ledger/merkle.hpp"
#include "ledger/note.hpp"

#include <boost/json/parse.hpp>

namespace siar::handover {

namespace {

namespace json = boost::json;

std::string text_at(const json::object& object, std::string_view name)
{
    return std::string{object.at(name).as_string()};
}

std::vector<Hash> hashes_in(const json::value& path)
{
    std::vector<Hash> hashes;
    for (const json::value& digest : path.as_array())
        hashes.push_back(Digest{std::string_view{digest.as_string()}}.hash());
    return hashes;
}

class PackExamination {
public:
    PackExamination(const std::filesystem::path& file, const std::optional<ledger::PublicKey>& key)
        : zip_{file},
          bag_{opened_bag(zip_)},
          given_{key}
    {
    }

    PackCheck run()
    {
        check_bag(zip_, bag_, result_.faults);
        result_.file_count = static_cast<std::int64_t>(bag_.files.size());
        if (check_seal()) {
            check_older();
            check_entries();
        }
        result_.status = !result_.faults.empty() ? ledger::Soundness::altered
                         : is_in_doubt_          ? ledger::Soundness::cannot_tell
                                                 : ledger::Soundness::sound;
        if (is_in_doubt_)
            result_.faults.push_back({"handover.check_no_ledger", {}});
        return result_;
    }

private:
    void say(const char* code, Values values = {}) { result_.faults.push_back({code, std::move(values)}); }

    /// Whether there is a checkpoint to hold the entries against.
    bool check_seal()
    {
        try {
            const ledger::PublicKey inside{trimmed(text_in_bag(zip_, bag_, "data/ledger/public-key.txt"))};
            key_ = given_.value_or(inside);
            result_.public_key = key_->text();
            if (given_ && !(*given_ == inside))
                say("handover.check_other_key", {{"inside", inside.name()}, {"given", given_->name()}});
            if (!given_)
                result_.unproven.push_back({"handover.check_own_key", {{"key", inside.text()}}});
            const auto note = ledger::read_note(text_in_bag(zip_, bag_, "data/ledger/checkpoint.txt"), *key_);
            if (!note || !note->is_signed) {
                say("handover.check_signature");
                return false;
            }
            tree_ = {static_cast<std::uint64_t>(note->size), note->root.hash()};
            result_.ledger_size = note->size;
            return true;
        } catch (const std::exception&) {
            is_in_doubt_ = true;
            return false;
        }
    }

    void check_older()
    try {
        const json::value known = json::parse(text_in_bag(zip_, bag_, "data/ledger/consistency.json"));
        for (const json::value& one : known.at("older").as_array()) {
            const auto& older = one.as_object();
            const auto size = older.at("size").as_int64();
            const Digest root{text_at(older, "root")};
            const auto note = ledger::read_note(text_at(older, "note"), *key_);
            const bool is_signed = note && note->is_signed && note->size == size && note->root == root;
            if (!is_signed || !ledger::is_consistent({static_cast<std::uint64_t>(size), root.hash()}, tree_, hashes_in(older.at("path"))))
                say("handover.check_older", {{"size", std::to_string(size)}});
        }
    } catch (const std::exception&) {
        say("handover.check_unreadable", {{"path", "data/ledger/consistency.json"}});
    }

    void check_entries()
    {
        const auto found = bag_.files.find("data/ledger/entries.jsonl");
        if (found == bag_.files.end()) {
            is_in_doubt_ = true;
            return;
        }
        std::string rest;
        try {
            zip_.read(found->second, [&](std::string_view piece) {
                rest += piece;
                std::size_t begin = 0;
                for (auto end = rest.find('\n'); end != std::string::npos; end = rest.find('\n', begin)) {
                    check_line({rest.data() + begin, end - begin});
                    begin = end + 1;
                }
                rest.erase(0, begin);
            });
        } catch (const std::runtime_error&) {
            return; // the bag's check has named the file
        }
        if (!rest.empty())
            check_line(rest);
    }

    void check_line(std::string_view line)
    {
        ++result_.entry_count;
        std::string seq = "line " + std::to_string(result_.entry_count);
        try {
            const json::value value = json::parse({line.data(), line.size()});
            const auto& entry = value.as_object();
            seq = std::to_string(entry.at("seq").as_int64());
            check_entry(entry, seq);
        } catch (const std::exception&) {
            say("handover.check_entry_unreadable", {{"seq", seq}});
        }
    }

    void check_entry(const json::object& entry, const std::string& seq)
    {
        const ledger::EntryFacts facts{
            .seq = entry.at("seq").as_int64(),
            .at_us = entry.at("at_us").as_int64(),
            .actor = text_at(entry, "actor"),
            .kind = text_at(entry, "kind"),
            .object = text_at(entry, "object")
        };
        const std::string body = text_at(entry, "body");
        const std::string content_digest = text_at(json::parse(body).as_object(), "content");
        const Digest leaf = ledger::leaf_of(facts, body);
        if (body != ledger::body_of(facts, content_digest) || leaf.text() != text_at(entry, "leaf"))
            return say("handover.check_entry", {{"seq", seq}});
        if (const json::value& content = entry.at("content"); !content.is_null()) {
            const auto written = std::string{content.as_string()};
            if (ledger::salted_digest(text_at(entry, "salt"), written).text() != content_digest)
                return say("handover.check_content", {{"seq", seq}});
        }
        const auto index = static_cast<std::uint64_t>(facts.seq - 1);
        if (facts.seq < 1 || index >= tree_.size ||
            !ledger::is_included(leaf.hash(), index, tree_, hashes_in(entry.at("path"))))
            say("handover.check_proof", {{"seq", seq}});
    }

    ZipReader zip_;
    OpenedBag bag_;
    const std::optional<ledger::PublicKey>& given_;
    std::optional<ledger::PublicKey> key_;
    ledger::Tree tree_ = {};
    bool is_in_doubt_ = false;
    PackCheck result_ = {};
};

} // namespace

PackCheck check_pack(const std::filesystem::path& file, const std::optional<ledger::PublicKey>& key)
try {
    return PackExamination{file, key}.run();
} catch (const std::runtime_error& error) {
    PackCheck result{};
    result.status = ledger::Soundness::cannot_tell;
    result.faults.push_back({"handover.check_no_pack", {{"why", error.what()}}});
    return result;
}

} // namespace siar::handover
