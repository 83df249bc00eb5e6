using Kefu.ModuleTesting;
using Shouldly;
using Xunit;

namespace Kefu.CustomerArchives.Customers.Import;

[Trait("Duty", "D19")]
[Trait("Duty", "D25")]
public class Customer_list_tests : CustomerArchivesTest
{
    [Fact]
    public async Task An_office_s_list_is_read_as_a_careful_clerk_reads_it()
    {
        var truth = Samples.Customers;

        var trial = await RunAsync(Samples.CustomerList);

        trial.Total.ShouldBe(truth.GetProperty("total").GetInt32());
        trial.Errors.Select(error => $"{error.Row} {error.Field}").ShouldBe(
            truth.GetProperty("invalid").EnumerateArray().Select(error => $"{error.GetProperty("row").GetInt32()} {error.GetProperty("field").GetString()}"));
        trial.Valid.ShouldBe(truth.GetProperty("valid").GetInt32());
        trial.Duplicates.ShouldBe(truth.GetProperty("duplicates").GetInt32());
        trial.Matches.ShouldBe(0);
    }

    [Fact]
    public async Task Every_column_of_the_list_is_known()
        => (await RunAsync(Samples.CustomerList)).Fields.ShouldBe(
            ["Name", "Category", "Grade", "Area", "Address", "ContactName", "Mobile", "Phone", "CreditCode", "PaymentTerm", "ArchivedOn", "HandlingNote"], ignoreOrder: true);

    private Task<ImportTrial> RunAsync(string path)
        => CallAsync<CustomerImportType, ImportTrial>(type => CommitAsync(() => ImportTrial.RunAsync(type, path)));
}
