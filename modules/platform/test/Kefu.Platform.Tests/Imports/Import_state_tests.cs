using Kefu.Platform.Imports.Validation;
using Shouldly;
using Volo.Abp;
using Xunit;

namespace Kefu.Platform.Imports;

public class Import_state_tests
{
    private static readonly DateTime Now = new(2026, 3, 4, 2, 0, 0, DateTimeKind.Utc);

    private static readonly Dictionary<string, Action<Import>> Acts = new()
    {
        ["validate"] = import => import.BeginValidation(),
        ["count"] = import => import.Count(new ImportCounts { Total = 1, Valid = 1 }),
        ["finish"] = import => import.FinishValidation(),
        ["read anew"] = import => import.ReadAnew(),
        ["start"] = import => import.Start(validRowsOnly: false, ReimportRule.Skip),
        ["refresh"] = import => import.RefreshMatches(0),
        ["advance"] = import => import.Advance(2, 1, 1),
        ["complete"] = import => import.Complete(Now),
        ["cancel"] = import => import.Cancel(Now),
        ["fail"] = import => import.Fail(ImportErrorCodes.Interrupted, new Dictionary<string, string>())
    };

    private static readonly Dictionary<string, string[]> Ways = new()
    {
        ["uploaded"] = [],
        ["validating"] = ["validate", "count"],
        ["ready"] = ["validate", "count", "finish"],
        ["importing"] = ["validate", "count", "finish", "start", "refresh"],
        ["completed"] = ["validate", "count", "finish", "start", "refresh", "complete"],
        ["cancelled"] = ["cancel"],
        ["failed to be read"] = ["validate", "fail"],
        ["failed to be written"] = ["validate", "count", "finish", "start", "refresh", "advance", "fail"]
    };

    [Theory]
    [InlineData("uploaded", "validate cancel fail")]
    [InlineData("validating", "validate count finish cancel fail")]
    [InlineData("ready", "read_anew start cancel fail")]
    [InlineData("importing", "refresh advance complete cancel fail")]
    [InlineData("completed", "")]
    [InlineData("cancelled", "")]
    [InlineData("failed to be read", "read_anew cancel fail")]
    [InlineData("failed to be written", "start cancel fail")]
    public void In_each_state_these_acts_are_allowed_and_no_others(string state, string allowed)
    {
        foreach (var (name, act) in Acts)
        {
            var import = In(state);
            if (allowed.Split(' ').Contains(name.Replace(' ', '_')))
                Should.NotThrow(() => act(import), $"{name} in {state}");
            else
                Should.Throw<BusinessException>(() => act(import), $"{name} in {state}").Code.ShouldBe(ImportErrorCodes.StateForbids);
        }
    }

    [Fact]
    public void Read_anew_it_forgets_what_was_found()
    {
        var import = In("ready");

        import.ReadAnew(new ChosenReading { IncludeHidden = true });

        (import.State, import.Total, import.Valid, import.Reading.IncludeHidden).ShouldBe((ImportState.Validating, 0, 0, true));
    }

    [Fact]
    public void Started_again_after_a_failure_it_goes_on_where_it_was()
    {
        var import = In("failed to be written");

        import.Start(validRowsOnly: false, ReimportRule.Skip);

        (import.State, import.WrittenToRow, import.Imported, import.FailureCode).ShouldBe((ImportState.Importing, 2, 1, null));
    }

    [Fact]
    public void A_file_without_a_valid_row_does_not_start()
    {
        var import = New();
        import.BeginValidation();
        import.FinishValidation();

        Should.Throw<BusinessException>(() => import.Start(validRowsOnly: true, ReimportRule.Skip)).Code.ShouldBe(ImportErrorCodes.NothingToImport);
    }

    private static Import In(string state)
    {
        var import = New();
        foreach (var step in Ways[state])
            Acts[step](import);
        return import;
    }

    private static Import New() => new(Guid.Empty, "Test.Things", Guid.Empty, null, new StoredFile("list.csv", "", 1), Now);
}
