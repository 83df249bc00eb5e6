using Kefu.Platform.Imports.Validation;
using Volo.Abp;
using Volo.Abp.Domain.Entities;

namespace Kefu.Platform.Imports;

/// <summary>
/// A file that a user brings in, from the upload to the last row. Its state is the concurrency token: the job that counts
/// rows and the user who cancels do not stand in each other's way, but only one of them changes the state.
/// </summary>
internal sealed class Import : BasicAggregateRoot<Guid>
{
    private Import() { }

    public Import(Guid id, string type, Guid userId, Guid? siteId, StoredFile file, DateTime now) : base(id)
    {
        Type = type;
        UserId = userId;
        SiteId = siteId;
        FileName = file.Name;
        FileHash = file.Hash;
        FileBytes = file.Bytes;
        CreationTime = now;
        Reading = new ChosenReading();
    }

    public string Type { get; private set; } = "";
    public Guid UserId { get; private set; }
    public Guid? SiteId { get; private set; }
    public DateTime CreationTime { get; private set; }
    public DateTime? EndTime { get; private set; }

    public string FileName { get; private set; } = "";
    public string FileHash { get; private set; } = "";
    public long FileBytes { get; private set; }
    public DateTime? SameFileImportedAt { get; private set; }

    public ImportState State { get; private set; }
    public string? FailureCode { get; private set; }
    public Dictionary<string, string> FailureData { get; private set; } = [];

    /// <summary>How the user wants the file to be read.</summary>
    public ChosenReading Reading { get; private set; } = null!;

    public string? SheetName { get; private set; }
    public int HeaderRow { get; private set; }
    public List<MappedColumn> Mapping { get; private set; } = [];

    public ReimportRule Rule { get; private set; }
    public int Total { get; private set; }
    public int Valid { get; private set; }
    public int Invalid { get; private set; }
    public int Duplicates { get; private set; }
    public int Matches { get; private set; }
    public int Errors { get; private set; }
    public int Warnings { get; private set; }
    public int Skipped { get; private set; }
    public int Processed { get; private set; }
    public int Imported { get; private set; }

    /// <summary>The last row of the file that is dealt with: the place from which writing goes on.</summary>
    public int WrittenToRow { get; private set; }

    /// <summary>Whether the matches are those of the moment at which writing began.</summary>
    public bool HasFreshMatches { get; private set; }

    public bool IsOver => State is ImportState.Completed or ImportState.Cancelled;

    private bool HasBegunWriting => HasFreshMatches;

    public void RememberSameFile(DateTime? importedAt) => SameFileImportedAt = importedAt;

    public void UseRule(ReimportRule rule) => Rule = rule;

    /// <summary>Another reading of the file was chosen, or a cell mended: what was found out does not hold any more.</summary>
    public void ReadAnew(ChosenReading? reading = null)
    {
        Require(State is ImportState.Ready or ImportState.Failed && !HasBegunWriting);
        Reading = reading ?? Reading;
        State = ImportState.Validating;
        ForgetFindings();
    }

    /// <summary>A job begins to validate, or begins again where it was interrupted.</summary>
    public void BeginValidation()
    {
        Require(State is ImportState.Uploaded or ImportState.Validating);
        State = ImportState.Validating;
        ForgetFindings();
    }

    public void Found(string sheetName, int headerRow, List<MappedColumn> mapping)
    {
        SheetName = sheetName.Length == 0 ? null : sheetName;
        HeaderRow = headerRow;
        Mapping = mapping;
    }

    public void Count(ImportCounts counts)
    {
        Require(State == ImportState.Validating);
        Total += counts.Total;
        Valid += counts.Valid;
        Invalid += counts.Invalid;
        Duplicates += counts.Duplicates;
        Matches += counts.Matches;
        Errors += counts.Errors;
        Warnings += counts.Warnings;
        Skipped += counts.Skipped;
        Processed = Total;
    }

    public void FinishValidation()
    {
        Require(State == ImportState.Validating);
        State = ImportState.Ready;
    }

    public void Start(bool validRowsOnly, ReimportRule rule)
    {
        Require(State == ImportState.Ready || State == ImportState.Failed && HasBegunWriting);
        if (Invalid > 0 && !validRowsOnly)
            throw new BusinessException(ImportErrorCodes.HasInvalidRows).WithData("Count", Invalid);
        if (Valid == 0)
            throw new BusinessException(ImportErrorCodes.NothingToImport);
        if (rule == ReimportRule.Fail && Duplicates + Matches > 0)
            throw new BusinessException(ImportErrorCodes.HasRepeatedRows).WithData("Count", Duplicates + Matches);
        Rule = rule;
        State = ImportState.Importing;
        ForgetFailure();
        if (!HasBegunWriting)
            Processed = 0;
    }

    /// <summary>Records were stored since the file was validated: these are the matches that count.</summary>
    public void RefreshMatches(int matches)
    {
        Require(State == ImportState.Importing);
        Matches = matches;
        HasFreshMatches = true;
    }

    /// <summary>Rows up to this one are dealt with; said in the transaction that wrote them.</summary>
    public void Advance(int toRow, int rows, int written)
    {
        Require(State == ImportState.Importing);
        WrittenToRow = toRow;
        Processed += rows;
        Imported += written;
    }

    public void Complete(DateTime now)
    {
        Require(State == ImportState.Importing);
        State = ImportState.Completed;
        EndTime = now;
    }

    public void Cancel(DateTime now)
    {
        Require(!IsOver);
        State = ImportState.Cancelled;
        EndTime = now;
        ForgetFailure();
    }

    public void Fail(string code, IReadOnlyDictionary<string, string> data)
    {
        Require(!IsOver);
        State = ImportState.Failed;
        FailureCode = code;
        FailureData = new Dictionary<string, string>(data);
    }

    private void Require(bool allowed)
    {
        if (!allowed)
            throw new BusinessException(ImportErrorCodes.StateForbids).WithData("State", State.ToString());
    }

    private void ForgetFindings()
    {
        Total = Valid = Invalid = Duplicates = Matches = Errors = Warnings = Skipped = Processed = 0;
        ForgetFailure();
    }

    private void ForgetFailure()
    {
        FailureCode = null;
        FailureData = [];
    }
}
