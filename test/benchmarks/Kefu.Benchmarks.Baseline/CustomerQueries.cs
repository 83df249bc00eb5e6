using Dapper;

namespace Kefu.Benchmarks.Baseline;

/// <summary>The statements that the product makes, written by hand.</summary>
internal static class CustomerQueries
{
    private const string Columns = """
        SELECT a.Id, a.Number, a.Name, a.Type, a.State, a.Grade, a.Roles, a.Flows, a.AreaCode, a.PaymentTerm, a.Completeness, a.CreationTime,
          (SELECT c.Name FROM ArchivesContacts c WHERE c.CustomerId = a.Id AND c.IsPrimary LIMIT 1) AS ContactName,
          (SELECT COALESCE(c.Mobile, c.Phone) FROM ArchivesContacts c WHERE c.CustomerId = a.Id AND c.IsPrimary LIMIT 1) AS ContactPhone
        FROM ArchivesCustomers a WHERE
        """;

    private const string OneById = """
        SELECT * FROM ArchivesCustomers WHERE Id = @id AND IsDeleted = 0;
        SELECT * FROM ArchivesContacts WHERE CustomerId = @id;
        SELECT * FROM ArchivesAddresses WHERE CustomerId = @id
        """;

    public static async Task<IResult> ListAsync(Database database, CustomerFilter filter, Counting counting)
    {
        await using var connection = await database.OpenAsync();
        var rows = await connection.QueryAsync<CustomerRow>($"{Columns} {filter.Where} ORDER BY a.Number DESC LIMIT 20", filter.Parameters);
        var count = counting == Counting.None ? 0 : await connection.ExecuteScalarAsync<long>(Count(filter, counting), filter.Parameters);
        return Results.Ok(new { TotalCount = count, Items = rows });
    }

    public static async Task<IResult> GetAsync(Database database, string id)
    {
        await using var connection = await database.OpenAsync();
        await using var found = await connection.QueryMultipleAsync(OneById, new { id = database.Stored(id) });
        return await found.ReadSingleOrDefaultAsync<Customer>() is { } customer
            ? Results.Ok(new { customer, Contacts = await found.ReadAsync<Contact>(), Addresses = await found.ReadAsync<Address>() })
            : Results.NotFound();
    }

    private static string Count(CustomerFilter filter, Counting counting) => counting == Counting.Exact
        ? $"SELECT COUNT(*) FROM ArchivesCustomers a WHERE {filter.Where}"
        : $"SELECT COUNT(*) FROM (SELECT 1 FROM ArchivesCustomers a WHERE {filter.Where} LIMIT 10001) AS counted";
}
