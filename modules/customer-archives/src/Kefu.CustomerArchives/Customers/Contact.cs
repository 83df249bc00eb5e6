using Volo.Abp;
using Volo.Abp.Domain.Entities;

namespace Kefu.CustomerArchives.Customers;

/// <summary>A person to talk to at a customer.</summary>
internal sealed class Contact : Entity<Guid>
{
    private const int SearchedDigits = 4;

    private Contact() { }

    internal Contact(Guid id, Guid customerId, ContactDetails details) : base(id)
    {
        CustomerId = customerId;
        Describe(details);
    }

    public Guid CustomerId { get; private set; }

    public string Name { get; private set; } = "";

    public string? Title { get; private set; }

    public string? Mobile { get; private set; }

    public string? Phone { get; private set; }

    public string? WeChat { get; private set; }

    /// <summary>By which a clerk finds the caller; of either number, so that each has an index.</summary>
    public string? MobileLastFour { get; private set; }

    /// <inheritdoc cref="MobileLastFour" />
    public string? PhoneLastFour { get; private set; }

    public bool IsPrimary { get; internal set; }

    public bool IsDecisionMaker { get; private set; }

    public bool DoNotCall { get; private set; }

    public ContactLanguage? Language { get; private set; }

    public bool HasPhone => Mobile is not null || Phone is not null;

    public Person Person => new(Name, Mobile, Phone, WeChat);

    /// <summary>All of it, as another archive takes it over.</summary>
    public ContactDetails Details => Unchanged with { Id = null, Name = Name, Mobile = Mobile, Phone = Phone, WeChat = WeChat };

    /// <summary>What leaves it as it is.</summary>
    public ContactDetails Unchanged => new()
    {
        Id = Id,
        Title = Title,
        IsPrimary = IsPrimary,
        IsDecisionMaker = IsDecisionMaker,
        DoNotCall = DoNotCall,
        Language = Language,
    };

    internal void Describe(ContactDetails details)
    {
        Name = Stored.Text(Name, details.Name) is { Length: > 0 } name ? name : throw new BusinessException(CustomerArchivesErrorCodes.ContactWithoutName);
        Mobile = Stored.Text(Mobile, details.Mobile);
        Phone = Stored.Text(Phone, details.Phone);
        WeChat = Stored.Text(WeChat, details.WeChat);
        (MobileLastFour, PhoneLastFour) = (LastFour(Mobile), LastFour(Phone));
        (Title, Language) = (details.Title, details.Language);
        (IsPrimary, IsDecisionMaker, DoNotCall) = (details.IsPrimary, details.IsDecisionMaker, details.DoNotCall);
    }

    private static string? LastFour(string? number)
    {
        // An extension is dialled after the number and does not belong to it.
        var digits = number is null ? "" : string.Concat(string.Join("", number.Split('-').Take(2)).Where(char.IsAsciiDigit));
        return digits.Length >= SearchedDigits ? digits[^SearchedDigits..] : null;
    }
}
