using Kefu.CustomerArchives.Localization;
using Kefu.Platform.Exports;
using Kefu.Platform.Regions;
using Volo.Abp.DependencyInjection;
using Permissions = Kefu.CustomerArchives.CustomerArchivesPermissions.Customers;

namespace Kefu.CustomerArchives.Customers;

/// <summary>The list of customers as a file.</summary>
internal sealed class CustomerExportType(ICustomerRepository customers, IRegionDirectory regions)
    : ExportType<GetCustomersInput, CustomerRowDto>, ITransientDependency
{
    public override string Name => CustomerArchivesPermissions.Group + ".Customers";

    public override string Entity => nameof(Customer);

    public override string PermissionName => Permissions.Export;

    public override string PersonalDataPermissionName => Permissions.ExportPersonalData;

    public override IReadOnlyList<string> PersonalFields => [nameof(Person.Name), nameof(Person.Mobile), nameof(Person.Phone)];

    public override Type ResourceType => typeof(CustomerArchivesResource);

    public override string TitleKey => "Menu:Customers";

    public override IReadOnlyList<ExportColumn<CustomerRowDto>> Columns =>
    [
        new("Number", customer => customer.Number),
        new("Name", customer => customer.Name),
        new("Type", customer => customer.Type),
        new("State", customer => customer.State),
        new("Grade", customer => customer.Grade),
        new("Roles", customer => customer.Roles),
        new("Flows", customer => customer.Flows),
        new("Area", customer => regions.FullName(customer.AreaCode)),
        new("ContactName", customer => customer.ContactName),
        new("ContactPhone", customer => customer.ContactPhone),
        new("PaymentTerm", customer => customer.PaymentTerm),
        new("CompletenessPercent", customer => customer.Completeness),
        new("CreationTime", customer => customer.CreationTime),
    ];

    public override IAsyncEnumerable<CustomerRowDto> ReadAsync(GetCustomersInput input, bool isMasked, CancellationToken cancellationToken)
        => customers.ReadAllAsync(input, isMasked, cancellationToken);
}
