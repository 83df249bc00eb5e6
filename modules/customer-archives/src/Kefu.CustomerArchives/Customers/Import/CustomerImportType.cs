using Kefu.CustomerArchives.Figures;
using Kefu.CustomerArchives.Localization;
using Kefu.Platform.Imports;
using Kefu.Platform.Numbering;
using Kefu.Platform.Regions;
using Kefu.Platform.Timing;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;

namespace Kefu.CustomerArchives.Customers.Import;

/// <summary>Lists of customers (客户资料汇总表). Rows become drafts, which need only a name; what is written must be right.</summary>
internal sealed class CustomerImportType(
    ICustomerRepository customers,
    INumberAllocator numbers,
    IGuidGenerator ids,
    IRegionDirectory regions,
    ICompanyClock clock,
    ArchiveDeadlines deadlines) : ImportType, ITransientDependency
{
    private readonly CustomerColumns _columns = new(regions, clock.Today);

    public override string Name => CustomerArchivesPermissions.Group + ".Customers";

    public override string PermissionName => CustomerArchivesPermissions.Customers.Import;

    public override string ListUrl => "customer-archives/customers";

    public override Type ResourceType => typeof(CustomerArchivesResource);

    public override IReadOnlyList<ImportColumn> Columns => _columns.All;

    public override string KeyOf(ImportRow row) => string.Concat(row.Value(_columns.Name)!.Where(character => !char.IsWhiteSpace(character)));

    public override async Task<IReadOnlyList<ImportMatch>> FindMatchesAsync(IReadOnlyList<ImportRow> rows, CancellationToken cancellationToken)
    {
        var given = rows.Select(row => (row.Number, Keys: KeysOf(_columns.Read(row)))).ToList();
        var stored = await customers.FindSameAsync(Union(given.Select(row => row.Keys)), cancellationToken);
        var byKey = stored.ToLookup(likeness => (likeness.Kind, likeness.Key));
        return given
            .Select(row => (row.Number, Same: SameAs(row.Keys, byKey)))
            .Where(row => row.Same is not null)
            .Select(row => new ImportMatch(row.Number, row.Same!.Id, $"{row.Same.Number} {CustomerRows.ShownName(row.Same.Type, row.Same.Name)}"))
            .ToList();
    }

    public override async Task<int> WriteAsync(ImportBatch batch, CancellationToken cancellationToken)
    {
        var updated = await UpdateDraftsAsync(batch, cancellationToken);
        var fresh = batch.Rows.Where(row => row.Match is null).ToList();
        await InsertAsync(fresh, cancellationToken);
        return fresh.Count + updated;
    }

    private async Task InsertAsync(List<ImportRow> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var block = await numbers.AllocateAsync(CustomerArchivesNumberSeries.Customer, rows.Count);
        var deadline = await deadlines.GetAsync();
        var drafts = rows.Zip(block, (row, number) => Draft(_columns.Read(row), number, deadline));
        await customers.InsertManyAsync(drafts, cancellationToken: cancellationToken);
    }

    private Customer Draft(CustomerGiven given, string number, ArchiveDeadline deadline)
    {
        var customer = new Customer(ids.Create(), number, given.Profile);
        given.ApplyTo(customer, ids.Create);
        deadline.Note(customer, given.FirstWaybillOn);
        return customer;
    }

    private async Task<int> UpdateDraftsAsync(ImportBatch batch, CancellationToken cancellationToken)
    {
        var rows = batch.Rows.Where(row => row.Match is not null).DistinctBy(row => row.Match!.RecordId).ToDictionary(row => row.Match!.RecordId);
        if (rows.Count == 0)
        {
            return 0;
        }

        var drafts = await customers.GetListAsync(
            customer => rows.Keys.Contains(customer.Id) && customer.State == CustomerState.Draft, includeDetails: true, cancellationToken);
        var deadline = await deadlines.GetAsync();
        foreach (var draft in drafts)
        {
            var given = _columns.Read(rows[draft.Id]);
            given.Over(draft).ApplyTo(draft, ids.Create);
            if (given.FirstWaybillOn is { } first)
            {
                deadline.Note(draft, first);
            }

        }

        await customers.UpdateManyAsync(drafts, cancellationToken: cancellationToken);
        return drafts.Count;
    }

    private static CustomerKeys KeysOf(CustomerGiven given) => new(
        given.Profile.CreditCode is { } code ? [code] : [],
        given.Mobiles,
        [CustomerName.Normalize(given.Profile.Name)]);

    private static CustomerKeys Union(IEnumerable<CustomerKeys> keys) => keys.Aggregate(
        (CreditCodes: new HashSet<string>(), Mobiles: new HashSet<string>(), Names: new HashSet<string>()),
        (all, row) =>
        {
            all.CreditCodes.UnionWith(row.CreditCodes);
            all.Mobiles.UnionWith(row.Mobiles);
            all.Names.UnionWith(row.NormalizedNames);
            return all;
        },
        all => new CustomerKeys(all.CreditCodes, all.Mobiles, all.Names));

    /// <summary>The surest key decides.</summary>
    private static CustomerLikeness? SameAs(CustomerKeys keys, ILookup<(DuplicateKind, string), CustomerLikeness> stored)
        => keys.CreditCodes.Select(code => (DuplicateKind.CreditCode, code))
            .Concat(keys.Mobiles.Select(mobile => (DuplicateKind.Mobile, mobile)))
            .Concat(keys.NormalizedNames.Select(name => (DuplicateKind.Name, name)))
            .SelectMany(key => stored[key])
            .FirstOrDefault();
}
