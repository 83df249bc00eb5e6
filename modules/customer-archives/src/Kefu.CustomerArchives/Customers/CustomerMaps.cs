using AutoMapper;
using Kefu.Platform.PersonalData;

namespace Kefu.CustomerArchives.Customers;

/// <summary>Customers as record pages show them, with what is personal masked. Names of areas and colleagues are added by the service.</summary>
internal sealed class CustomerMaps : Profile
{
    public CustomerMaps()
    {
        CreateMap<Customer, CustomerDto>()
            .ForMember(dto => dto.Name, to => to.MapFrom(customer => CustomerRows.ShownName(customer.Type, customer.Name)))
            .ForMember(dto => dto.Roles, to => to.MapFrom(customer => customer.Roles.Split()))
            .ForMember(dto => dto.Flows, to => to.MapFrom(customer => customer.Flows.Split()))
            .ForMember(dto => dto.AreaName, to => to.Ignore())
            .ForMember(dto => dto.OwnerName, to => to.Ignore())
            .ForMember(dto => dto.FirstWaybillOn, to => to.Ignore());
        CreateMap<Contact, ContactDto>()
            .ForMember(dto => dto.Name, to => to.MapFrom(contact => PersonalDataMask.Name(contact.Name)))
            .ForMember(dto => dto.Mobile, to => to.MapFrom(contact => PersonalDataMask.Phone(contact.Mobile)))
            .ForMember(dto => dto.Phone, to => to.MapFrom(contact => PersonalDataMask.Phone(contact.Phone)))
            .ForMember(dto => dto.WeChat, to => to.MapFrom(contact => PersonalDataMask.BankAccount(contact.WeChat)));
        CreateMap<CustomerAddress, CustomerAddressDto>()
            .ForMember(dto => dto.ContactName, to => to.MapFrom(address => PersonalDataMask.Name(address.ContactName)))
            .ForMember(dto => dto.Phone, to => to.MapFrom(address => PersonalDataMask.Phone(address.Phone)))
            .ForMember(dto => dto.AreaName, to => to.Ignore());
        CreateMap<Person, RevealedPersonDto>()
            .ForMember(dto => dto.Name, to => to.MapFrom(person => person.Name ?? ""));
    }
}
