using Kefu.Platform.Normalization;
using Kefu.Platform.Regions;
using Kefu.Platform.Staff;
using Volo.Abp.DependencyInjection;

namespace Kefu.CustomerArchives.Customers;

/// <summary>Reads what a person typed of a customer into its stored form, or says what is wrong with it, field by field.</summary>
internal sealed class CustomerInputReader(TypedInput typed, IRegionDirectory regions, IStaffDirectory staff) : ITransientDependency
{
    /// <param name="input">As typed.</param>
    /// <param name="name">The name as typed, or the stored one where it is to stay.</param>
    /// <param name="ownerUserId">Who is in charge where the input names nobody.</param>
    public async Task<CustomerGiven> ReadAsync(CustomerInput input, string name, Guid? ownerUserId)
    {
        await RefuseUnknownOwnerAsync(input.OwnerUserId, ownerUserId);
        var given = new CustomerGiven(
            Profile(input, name, ownerUserId),
            new PaymentAgreement(input.PaymentTerm, input.CreditLimit, input.StatementDay),
            input.Grade,
            input.Contacts.Select(Contact).ToList(),
            input.Addresses.Select(Address).ToList()) { FirstWaybillOn = input.FirstWaybillOn };
        typed.ThrowIfRefused();
        return given;
    }

    /// <summary>What may be the same as stored customers.</summary>
    public (string Name, string? CreditCode, List<string> Mobiles) Read(FindDuplicatesInput input)
    {
        var mobiles = input.Mobiles.Select((mobile, i) => Phone(mobile, $"Mobiles[{i}]")).OfType<string>().ToList();
        var (name, creditCode) = (TypedText.Clean(input.Name), Code(input.CreditCode));
        typed.ThrowIfRefused();
        return (name, creditCode, mobiles);
    }

    /// <summary>Who is in charge already may stay, even one who has left.</summary>
    private async Task RefuseUnknownOwnerAsync(Guid? given, Guid? known)
    {
        if (given is { } id && given != known && await staff.FindAsync(id) is not { IsWorking: true })
        {
            typed.Refuse(StaffErrorCodes.Unknown, nameof(CustomerInput.OwnerUserId));
        }
    }

    private CustomerProfile Profile(CustomerInput input, string name, Guid? ownerUserId) => new()
    {
        Name = Name(input.Type, name),
        ShortName = typed.Text(input.ShortName, CustomerLimits.ShortName, nameof(input.ShortName)),
        Type = input.Type,
        CreditCode = Code(input.CreditCode),
        Roles = input.Roles.Combined(),
        Flows = input.Flows.Combined(),
        Industry = input.Industry,
        Source = input.Source,
        OwnerUserId = input.OwnerUserId ?? ownerUserId,
        SalesDepartment = typed.Text(input.SalesDepartment, CustomerLimits.SalesDepartment, nameof(input.SalesDepartment)),
        AreaCode = Area(input.AreaCode, nameof(input.AreaCode)),
        Address = typed.Text(input.Address, CustomerLimits.Address, nameof(input.Address)),
        MainCommodity = typed.Text(input.MainCommodity, CustomerLimits.MainCommodity, nameof(input.MainCommodity)),
        PackagingNote = typed.Text(input.PackagingNote, CustomerLimits.PackagingNote, nameof(input.PackagingNote)),
        HandlingNote = typed.Text(input.HandlingNote, CustomerLimits.HandlingNote, nameof(input.HandlingNote)),
        ConsentSource = input.ConsentSource,
        ArchivedOn = input.ArchivedOn,
    };

    private string Name(CustomerType? type, string name)
    {
        var read = type == CustomerType.Individual
            ? typed.Value(name, PersonName.Parse, nameof(CreateCustomerInput.Name))
            : typed.Text(name, CustomerLimits.Name, nameof(CreateCustomerInput.Name));
        if (read is null && TypedText.Clean(name).Length == 0)
        {
            typed.Refuse(Platform.Imports.ImportErrorCodes.Required, nameof(CreateCustomerInput.Name));
        }

        return read ?? "";
    }

    private ContactDetails Contact(ContactInput input, int index)
    {
        string At(string member) => $"{nameof(CustomerInput.Contacts)}[{index}].{member}";
        if (input.Id is null && IsBlank(input.Name))
            typed.Refuse(Platform.Imports.ImportErrorCodes.Required, At(nameof(input.Name)));
        if (input.Id is null && IsBlank(input.Mobile) && IsBlank(input.Phone))
            typed.Refuse(NormalizationErrorCodes.Phone, At(nameof(input.Mobile)));
        return new ContactDetails
        {
            Id = input.Id,
            Name = Kept(input.Name, text => typed.Value(text, PersonName.Parse, At(nameof(input.Name)))),
            Title = typed.Text(input.Title, CustomerLimits.Title, At(nameof(input.Title))),
            Mobile = Kept(input.Mobile, text => Phone(text, At(nameof(input.Mobile)))),
            Phone = Kept(input.Phone, text => Phone(text, At(nameof(input.Phone)))),
            WeChat = Kept(input.WeChat, text => typed.Text(text, CustomerLimits.WeChat, At(nameof(input.WeChat)))),
            IsPrimary = input.IsPrimary,
            IsDecisionMaker = input.IsDecisionMaker,
            DoNotCall = input.DoNotCall,
            Language = input.Language,
        };
    }

    private AddressDetails Address(CustomerAddressInput input, int index)
    {
        string At(string member) => $"{nameof(CustomerInput.Addresses)}[{index}].{member}";
        return new AddressDetails
        {
            Id = input.Id,
            Kind = input.Kind,
            AreaCode = Area(input.AreaCode, At(nameof(input.AreaCode))) ?? "",
            Detail = typed.Text(input.Detail, CustomerLimits.Address, At(nameof(input.Detail))) ?? "",
            ContactName = Kept(input.ContactName, text => typed.Value(text, PersonName.Parse, At(nameof(input.ContactName)))),
            Phone = Kept(input.Phone, text => Phone(text, At(nameof(input.Phone)))),
            OpeningHours = typed.Text(input.OpeningHours, CustomerLimits.OpeningHours, At(nameof(input.OpeningHours))),
            UnloadingNote = typed.Text(input.UnloadingNote, CustomerLimits.UnloadingNote, At(nameof(input.UnloadingNote))),
        };
    }

    private string? Code(string? text) => typed.Value(text, CreditCode.Parse, nameof(CustomerInput.CreditCode));

    private string? Area(string? text, string member) => typed.Value(text, code => RegionCode.Parse(code, regions), member);

    private string? Phone(string? text, string member) => typed.Value(text, number => PhoneNumber.Parse(number), member);

    /// <summary>Null stays null, which leaves the stored value; a text that is empty stays one, which removes it.</summary>
    private static string? Kept(string? text, Func<string, string?> read) => text is null ? null : read(text) ?? "";

    private static bool IsBlank(string? text) => TypedText.Clean(text).Length == 0;
}
