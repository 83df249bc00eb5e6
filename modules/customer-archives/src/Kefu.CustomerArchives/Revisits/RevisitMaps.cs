using AutoMapper;

namespace Kefu.CustomerArchives.Revisits;

/// <summary>Revisits as they are shown. The contact's name is added by the service.</summary>
internal sealed class RevisitMaps : Profile
{
    public RevisitMaps() => CreateMap<RevisitRecord, RevisitDto>().ForMember(dto => dto.ContactName, to => to.Ignore());
}
