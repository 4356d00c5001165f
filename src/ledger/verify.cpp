#include "ledger/verify.hpp"

#include "ledger/entry_check.hpp"
#include "ledger/head.hpp"
#include "ledger/merkle.hpp"
#include "ledger/seals.hpp"

#include <limits>
#include <set>

namespace siar::ledger {

namespace {

constexpr std::int64_t entries_at_once = 1000;

class Examination {
public:
    Examination(database::Database& database, const Anchors& anchors)
        : database_{database},
          anchors_{anchors},
          seals_{database, anchors.key, anchors.checkpoints_file}
    {
    }

    VerifyResult run()
    {
        try {
            look();
            return result(Soundness::sound, {}, "ledger.sound", {});
        } catch (const Finding& finding) {
            return result(finding.status, finding.seq, finding.code, finding.values);
        } catch (const database::DatabaseError& error) {
            return result(
                Soundness::cannot_tell, size_ + 1, "ledger.unreadable", {{"why", error.what()}}
            );
        }
    }

private:
    VerifyResult result(
        Soundness status, std::optional<std::int64_t> seq, const std::string& code, Values values
    ) const
    {
        values.emplace("size", std::to_string(size_));
        values.emplace("sealed", std::to_string(sealed_size_));
        if (seq)
            values.emplace("seq", std::to_string(*seq));
        return {status, size_, sealed_size_, seq, code, std::move(values)};
    }

    void look()
    {
        erased_ = erased_entries(database_);
        check_seals();
        while (look_at_some_entries()) {
        }
        check_what_was_sealed_beyond();
        check_no_stray_content(database_, size_);
        const auto head = readable_head(database_);
        check_head(head);
        check_files();
        check_completeness(head);
    }

    bool look_at_some_entries()
    {
        const auto rows = database_.run(
            "select seq, at_us, actor, kind, object, body, leaf from ledger_entry "
            "where seq > $1 order by seq limit $2",
            {size_, entries_at_once}
        );
        const auto contents = contents_after(database_, size_, entries_at_once);
        for (const database::Cells& row : rows) {
            const CheckedEntry entry = checked_entry(row, size_ + 1, last_at_us_);
            check_content(entry, contents, erased_);
            range_.add(entry.leaf);
            last_at_us_ = entry.at_us;
            ++size_;
            check_seals();
        }
        return !rows.empty();
    }

    /// The checkpoints that speak of the ledger as long as it is up to here.
    void check_seals()
    {
        for (const Seal& seal : seals_.at(size_)) {
            if (!seal.is_signed)
                throw altered(size_, "ledger.checkpoint_forged", {{"place", seal.place}});
            if (seal.root != Digest{range_.root()}.text())
                throw altered(
                    sealed_size_ + 1, "ledger.root_differs", {{"to", std::to_string(size_)}}
                );
            sealed_size_ = size_;
        }
    }

    void check_what_was_sealed_beyond() const
    {
        const Seal* const last = seals_.last();
        if (last == nullptr || last->size <= size_)
            return;
        if (!last->is_signed)
            throw altered(last->size, "ledger.checkpoint_forged", {{"place", last->place}});
        throw altered(
            size_ + 1, "ledger.shorter_than_sealed", {{"to", std::to_string(last->size)}}
        );
    }

    void check_head(const Head& head) const
    {
        if (head.size < size_)
            throw altered(head.size + 1, "ledger.longer_than_head", {});
        if (head.size == size_ && head.compact_range != written(range_))
            throw altered(
                sealed_size_ == size_ ? std::nullopt : std::optional{sealed_size_ + 1},
                "ledger.head_differs",
                {}
            );
    }

    void check_files() const
    {
        for (const ClaimedFile& claimed : anchors_.files) {
            if (!std::filesystem::exists(claimed.file))
                throw altered(std::nullopt, "ledger.file_missing", {{"what", claimed.what}});
            if (digest_of_file(claimed.file) != claimed.sha256)
                throw altered(std::nullopt, "ledger.file_differs", {{"what", claimed.what}});
        }
    }

    void check_completeness(const Head& head) const
    {
        if (head.size > size_)
            throw Finding{
                Soundness::cannot_tell,
                size_ + 1,
                "ledger.shorter_than_head",
                {{"to", std::to_string(head.size)}}
            };
        if (size_ > 0 && sealed_size_ == 0)
            throw Finding{Soundness::cannot_tell, 1, "ledger.nothing_sealed", {}};
    }

    database::Database& database_;
    const Anchors& anchors_;
    Seals seals_;
    std::set<std::string> erased_;
    CompactRange range_;
    std::int64_t last_at_us_ = std::numeric_limits<std::int64_t>::min();
    std::int64_t size_ = 0;
    std::int64_t sealed_size_ = 0;
};

} // namespace

VerifyResult verify(database::Database& database, const Anchors& anchors)
{
    return Examination{database, anchors}.run();
}

} // namespace siar::ledger
